// Words on people that messages and the letter to the client share. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/domain/client.hpp"

namespace peer::delivery {

// The first word of a name that is no academic title ("Mgr.").
std::string first_name(std::string_view name);

// The form of address, else the first name; "" for nullptr.
std::string call_of(const domain::Person* person);

// "Dobrý den, Aleno". Czech wants the fifth case after a greeting: without a form of address none
// is better.
std::string greeting_of(const domain::Person* person, std::string_view language);

}  // namespace peer::delivery
