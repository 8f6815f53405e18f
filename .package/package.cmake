# The Debian package: cmake --preset package, cmake --build --preset package, then cpack -G DEB in
# build/package. .package/check builds it twice and judges it.
# SPDX-License-Identifier: MIT

# Completion comes from the program itself; it asks `peer --complete` for what the data hold.
set(completions ${PROJECT_BINARY_DIR}/completions)
add_custom_command(OUTPUT ${completions}/peer ${completions}/_peer ${completions}/peer.fish
  COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
  COMMAND peer completion bash > ${completions}/peer
  COMMAND peer completion zsh > ${completions}/_peer
  COMMAND peer completion fish > ${completions}/peer.fish
  DEPENDS peer VERBATIM)
add_custom_target(completions ALL DEPENDS ${completions}/peer ${completions}/_peer
                                          ${completions}/peer.fish)
install(FILES ${completions}/peer DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_peer DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completions}/peer.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# One instance a data directory: peer-remind@srv-mosty.timer for /srv/mosty.
file(GLOB units ${CMAKE_CURRENT_LIST_DIR}/*.service ${CMAKE_CURRENT_LIST_DIR}/*.timer)
install(FILES ${units} DESTINATION lib/systemd/system)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/changelog DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME peer)
set(CPACK_PACKAGE_CONTACT "The peer authors <peer@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by the commands that need it, and so is no link of the program.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libgmime-3.0-0, libical3, liborcus-0.17-0, liborcus-spreadsheet-model-0.17-0, libboost-locale1.74.0, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "age, default-mta | mail-transport-agent")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "run a peer-support program from plain files
 Keeps the clients, staff, sessions, attendance and messages of a mental-health
 peer-support program in a directory of TOML files that git carries between
 people, checks them against the rules of the program, invites and reminds, and
 lists what waits for somebody.")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/staged.cmake)
include(CPack)
