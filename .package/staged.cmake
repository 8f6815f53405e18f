# What is staged, as Debian wants it: manual and changelog compressed, one moment for all files.
# SPDX-License-Identifier: MIT
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
file(GLOB_RECURSE pages ${root}/usr/share/man/*)
execute_process(COMMAND gzip -9nf ${pages} ${root}/usr/share/doc/peer/changelog
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find ${root} -type d -exec chmod 0755 {} + COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find ${root} -type f ! -path */bin/* -exec chmod 0644 {} +
                COMMAND_ERROR_IS_FATAL ANY)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find ${root} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
