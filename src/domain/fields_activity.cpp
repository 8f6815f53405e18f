// The keys of [activity.ID] in program.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {
namespace {

using access::scalar;

constexpr FieldInfo activity_fields[] = {
    scalar<&Activity::kind>(
        {.key = "kind",
         .meaning = "What it is: support-group, club, trip, thematic-group or workshop for "
                    "clients, team-meeting, team-supervision or supervision for staff.",
         .example = "\"support-group\"",
         .need = Need::required}),
    {.key = "title",
     .meaning = "What the activity is called, by language.",
     .example = "{ cs = \"Skupina\", en = \"Support group\" }",
     .limit = name_limit,
     .type = "table of texts",
     .special = true},
    {.key = "short",
     .meaning =
         "What others may see of it, by language: it does not tell what kind of program it is.",
     .example = "{ cs = \"pondělní setkání\", en = \"Monday evening\" }",
     .limit = name_limit,
     .type = "table of texts",
     .special = true},
    {.key = "short-place",
     .meaning = "The place as others may see it, by language.",
     .example = "{ cs = \"u nás\", en = \"our place\" }",
     .limit = name_limit,
     .type = "table of texts",
     .special = true},
    scalar<&Activity::audience>(
        {.key = "audience",
         .meaning =
             "members, or others for a workshop in somebody else's house, to which nobody is "
             "invited; default: members.",
         .example = "\"members\""}),
    scalar<&Activity::weekday>(
        {.key = "weekday",
         .meaning =
             "The day of the week it takes place; if missing, you plan each session by hand.",
         .example = "\"monday\""}),
    scalar<&Activity::weeks>({.key = "weeks",
                              .meaning = "every, even or odd: the parity of the ISO week.",
                              .example = "\"even\""}),
    scalar<&Activity::start>(
        {.key = "start", .meaning = "When it usually starts.", .example = "18:00:00"}),
    scalar<&Activity::end>(
        {.key = "end", .meaning = "When it usually ends.", .example = "20:30:00"}),
    scalar<&Activity::break_minutes>({.key = "break",
                                      .meaning = "Length of the break, which counts as part of it.",
                                      .example = "10",
                                      .bounds = {0, 120}}),
    scalar<&Activity::place>({.key = "place",
                              .meaning = "Where it usually takes place; if missing, set it for "
                                         "each session.",
                              .example = example_place,
                              .limit = place_limit,
                              .secrecy = Secrecy::label}),
    scalar<&Activity::online>({.key = "online",
                               .meaning = "Link for a regular video meeting.",
                               .example = example_link,
                               .limit = place_limit,
                               .secrecy = Secrecy::label}),
    access::list<&Activity::staff>({.key = "staff",
                                    .kind = FieldKind::ids,
                                    .meaning = "Workers who usually lead it.",
                                    .example = "[\"s-ada\"]",
                                    .refers = Refers::staff}),
};

}  // namespace

constinit const RecordInfo activity_record{.name = "activity",
                                           .meaning = "an activity of program.toml",
                                           .fields = activity_fields,
                                           .place = access::place<&Activity::at>,
                                           .id = access::id<&Activity::id>};

}  // namespace peer::domain
