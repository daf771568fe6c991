# SPDX-License-Identifier: Apache-2.0
add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wcast-align -Wimplicit-fallthrough
                    -Wno-missing-field-initializers) # designated initializers leave members at their defaults on purpose
if(PENSTOCK_WERROR)
    add_compile_options(-Werror)
endif()
# Strings need an explicit conversion; deprecated calls of Qt 6.4 are errors.
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(PENSTOCK_SANITIZE)
    add_compile_options(-fsanitize=${PENSTOCK_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PENSTOCK_SANITIZE})
endif()
