// What peer-format(5) says beside the tables of fields, as man(7) source.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::man {

inline constexpr std::string_view format_introduction = R"(.SH NAME
peer\-format \- the files of a peer\-support program, key by key
.SH DESCRIPTION
A data directory holds TOML files, one record each, which
.BR peer (1)
reads and writes; you may edit them by hand.
The file program.toml describes the program and makes its folder a data directory; the other files are in folders by
kind.
Names and addresses are in people/ only.
.PP
A key that is not listed here is an error, so a misspelt one is never overlooked.
A missing value is unknown: it is not a no.
.B peer check
.I FILE
says what is wrong in a file;
.BR peer\-rules (7)
has the rules that the records must follow, beyond the formats shown here.
.PP
Each key is listed below with its type, its meaning, whether it is required, what writes it, and an example.
Where it says
.IR KEY =VALUE,
give that to the command; type VALUE without quotes.
If no command is named for a key, it is written with its table or file, or by hand.
.SS Types
.TP
.B text
In quotes, on one line unless stated otherwise, and not empty.
.TP
.B word
One of the words listed; where the list ends in …, others like them are allowed.
.TP
.B id
A text of 1 to 63 characters a\-z, 0\-9 and \(aq\-\(aq, not beginning with \(aq\-\(aq.
An id belongs to a client or to a worker, never to both.
.TP
.B number
A whole number.
.TP
.B true/false
true or false, without quotes.
.TP
.B date
2026\-11\-23, from 1900 to 2037.
.TP
.B time
18:00:00, in whole seconds.
.TP
.B local time
2026\-11\-12T16:00:00, in the time zone of the program.
.TP
.B instant
2026\-11\-23T21:10:00+01:00: a date and time with its offset.
.TP
.B list
[\(dqs\-ada\(dq, \(dqs\-ema\(dq], at most 200 elements.
.TP
.B table
[KEY] on a line of its own and its keys below, or { key = value, key = value } on one line.
.TP
.B list of tables
[[KEY]] on a line of its own and its keys below, once for each.
.SS Names of files
A file is named after the id of its record, with .toml.
Sessions, contacts and messages are in the folder of the year with which their id begins.
The id of a session is DATE\-ACTIVITY, or DATE\-ACTIVITY\-HHMM for a second one on the same day; a moved session keeps
its id.
The id of a contact is DATEthhmm\-CLIENT, with \-2, \-3 and so on for others in the same minute.
The id of an activity has at most 47 characters and does not end in \(aq\-\(aq and digits.
)";

inline constexpr std::string_view format_notes = R"(.SH NOTES
The files are TOML 1.0 in UTF\-8, at most 4 MiB each.
.PP
A command changes only the lines it must.
Comments, blank lines, the order of keys and tables, alignment, the style of quotes, line endings (LF or CR LF), a
byte order mark and a missing newline at the end stay as they are.
A new answer or mark goes to its place in the order of ids, so that
.BR git (1)
merges what two people recorded.
After each change the result is read again: if it is not what was intended, nothing is written.
.PP
The days
.I from
and
.I until
are both included.
.PP
.B peer check \-\-fix
removes repetitions that certainly add nothing.
.PP
Without people/ everything works by id.
Only the owner can read the files (0600, folders 0700), unless the folder is shared on purpose.
)";

}  // namespace peer::man
