// Catalogues by Boost.Locale, which stands behind this file.
// SPDX-License-Identifier: MIT
#include "catalogue.hpp"

#include <array>
#include <boost/locale/gnu_gettext.hpp>
#include <limits>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "catalogue_files.hpp"
#include "embedded.hpp"
#include "peer/base/shared_library.hpp"

namespace peer::locale {
namespace {

using Facet = boost::locale::message_format<char>;

using MakeFacet = decltype(&boost::locale::gnu_gettext::create_messages_facet<char>);

// Of Boost.Locale, which is not linked, for it brings ICU: the one function that is called.
MakeFacet facet_maker() {
  static const MakeFacet loaded = [] {
    MakeFacet make = nullptr;
    const std::array functions{
        base::LibraryFunction{"_ZN5boost6locale11gnu_gettext21create_messages_facetIcEE"
                              "PNS0_14message_formatIT_EERKNS1_13messages_infoE",
                              &make}};
    base::load_library(
        {"library Boost.Locale", PEER_BOOST_LOCALE_FILE, "libboost-locale" PEER_BOOST_VERSION},
        functions);
    return make;
  }();
  return loaded;
}

// A facet is freed only by a std::locale that holds it, for which more of the library would have to
// be linked. There is one for each language of a run: each is kept until its end.
const Facet* kept(const Facet* facet) {
  static std::mutex mutex;
  static auto& facets = *new std::vector<const Facet*>;
  const std::lock_guard guard(mutex);
  facets.push_back(facet);
  return facet;
}

// The only one that is loaded into a facet.
constexpr int first_domain = 0;

// The plural forms of all languages repeat by the last digits of a number.
int as_int(std::int64_t number) {
  constexpr std::int64_t repeats = 1'000'000;
  const bool fits =
      number > std::numeric_limits<int>::min() && number < std::numeric_limits<int>::max();
  return static_cast<int>(fits ? number : number % repeats + (number < 0 ? -repeats : repeats));
}

}  // namespace

struct Catalogue::Messages {
  const Facet* facet;
};

Catalogue::Catalogue(std::string_view language, std::string_view bytes) {
  if (bytes.empty()) return;
  boost::locale::gnu_gettext::messages_info info;
  info.language = language;
  info.encoding = "UTF-8";
  info.domains.emplace_back("peer");
  info.paths.emplace_back("");
  info.callback = [bytes](const std::string&, const std::string&) {
    return std::vector<char>(bytes.begin(), bytes.end());
  };
  messages_ = std::make_unique<Messages>(Messages{kept(facet_maker()(info))});
}

Catalogue::~Catalogue() = default;

const char* Catalogue::find(const char* context, const char* text) const {
  return messages_ ? messages_->facet->get(first_domain, context, text) : nullptr;
}

const char* Catalogue::find(const char* context, const char* one, std::int64_t number) const {
  return messages_ ? messages_->facet->get(first_domain, context, one, as_int(number)) : nullptr;
}

const Catalogue& catalogue_of(std::string_view language) {
  static std::mutex mutex;
  static std::map<std::string, Catalogue, std::less<>> read;
  const std::lock_guard guard(mutex);
  const auto found = read.find(language);
  if (found != read.end()) return found->second;
  std::string file(language);
  file += ".mo";
  return read.try_emplace(std::string(language), language, embedded_file(file)).first->second;
}

}  // namespace peer::locale
