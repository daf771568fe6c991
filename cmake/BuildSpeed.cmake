# SPDX-License-Identifier: Apache-2.0
# Compiler cache and a fast linker, where they are installed.
find_program(PENSTOCK_CCACHE ccache)
if(PENSTOCK_CCACHE)
    # The base directory makes a fresh clone in another folder hit the same cache entries.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${PENSTOCK_CCACHE})
endif()
find_program(PENSTOCK_MOLD mold)
find_program(PENSTOCK_LLD ld.lld)
if(PENSTOCK_MOLD)
    add_link_options(-fuse-ld=mold)
elseif(PENSTOCK_LLD)
    add_link_options(-fuse-ld=lld)
endif()
