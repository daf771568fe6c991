# SPDX-License-Identifier: Apache-2.0

# Which list of precompiled headers a folder takes; those with widgets set it to widgets.
set(penstock_precompiled core)

# A static library of this project: penstock_library(NAME SOURCES ... LINKS ... PRIVATE_LINKS ...)
function(penstock_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    penstock_use_precompiled(${name} ${penstock_precompiled})
endfunction()

# A Qt Test program: penstock_test(NAME SOURCES ... LINKS ... LABELS ... TIMEOUT seconds)
# It runs off-screen and from the source directory of the project.
function(penstock_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
    penstock_use_precompiled(${name} ${penstock_precompiled})
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;PENSTOCK_BUILD=${CMAKE_BINARY_DIR};${ARG_ENVIRONMENT}")
endfunction()
