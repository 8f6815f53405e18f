# Writes a C++ file that holds other files as bytes; see embedded.hpp.
#   cmake -DOUTPUT=embedded.cpp "-DFILES=a.mo;b.txt" -P embed.cmake
# SPDX-License-Identifier: MIT
set(arrays "")
set(table "")
set(number 0)
foreach(file IN LISTS FILES)
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  get_filename_component(name ${file} NAME)
  string(APPEND arrays "constexpr unsigned char file_${number}[] = {\n${bytes}};\n")
  string(APPEND table "    {\"${name}\", file_${number}, sizeof file_${number}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made by embed.cmake.
#include \"embedded.hpp\"

namespace peer::locale {
namespace {

${arrays}
constexpr EmbeddedFile all[] = {
${table}};

}  // namespace

std::span<const EmbeddedFile> embedded_files() {
  return all;
}

}  // namespace peer::locale
")
