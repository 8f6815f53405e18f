# What a build makes of the catalogues and templates of a language.
# SPDX-License-Identifier: MIT

# peer_catalogue(PO MO): MO is what PO says, or the build fails: a wrong placeholder of the head, a
# missing plural form, a text twice.
function(peer_catalogue po mo)
  add_custom_command(OUTPUT ${mo}
    COMMAND ${GETTEXT_MSGFMT_EXECUTABLE} --check -o ${mo} ${po}
    DEPENDS ${po} VERBATIM)
endfunction()

# peer_embed(CPP FILES…): CPP holds the files as bytes; see embedded.hpp.
function(peer_embed cpp)
  set(maker ${PROJECT_SOURCE_DIR}/src/locale/embed.cmake)
  add_custom_command(OUTPUT ${cpp}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${cpp} -D "FILES=${ARGN}" -P ${maker}
    DEPENDS ${maker} ${ARGN} VERBATIM)
  set_source_files_properties(${cpp} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
