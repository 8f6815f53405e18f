// Catalogues by Boost.Locale, which stands behind this file.
// SPDX-License-Identifier: MIT
#include "catalogue.hpp"

#include <boost/locale/gnu_gettext.hpp>
#include <limits>
#include <locale>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "embedded.hpp"

namespace peer::locale {
namespace {

using Facet = boost::locale::message_format<char>;

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
  std::locale owner;
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
  const Facet* facet = boost::locale::gnu_gettext::create_messages_facet<char>(info);
  messages_ = std::make_unique<Messages>();
  messages_->owner = std::locale(std::locale::classic(), const_cast<Facet*>(facet));
  messages_->facet = facet;
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
