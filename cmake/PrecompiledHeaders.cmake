# SPDX-License-Identifier: Apache-2.0
# Half of the time of a build goes into reading the same headers of Qt and the library again and again. Two lists of
# them are read once: one for everything, one with widgets for the console. Sources still include what they use: the preset
# asan builds without these lists and fails where an include is missing.
set(penstock_core_headers
    <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPointer> <QSet>
    <QString> <QStringList> <QTimer> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <tl/expected.hpp> <utility> <vector>)
set(penstock_widget_headers
    ${penstock_core_headers}
    <QAction> <QApplication> <QBoxLayout> <QIcon> <QLabel> <QPainter> <QPushButton> <QSortFilterProxyModel> <QStyle>
    <QStyledItemDelegate> <QWidget>)

function(penstock_precompile name headers)
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "// Only carries the precompiled headers.\n")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${ARGN})
    target_precompile_headers(${name} PRIVATE ${headers})
    target_compile_options(${name} PRIVATE -fpch-preprocess) # lets the compiler cache see through it
endfunction()

# penstock_use_precompiled(TARGET core|widgets)
function(penstock_use_precompiled target list)
    target_precompile_headers(${target} REUSE_FROM penstock_precompiled_${list})
    target_compile_options(${target} PRIVATE -fpch-preprocess)
endfunction()

penstock_precompile(penstock_precompiled_core "${penstock_core_headers}" Qt6::Core)
if(PENSTOCK_APP)
    penstock_precompile(penstock_precompiled_widgets "${penstock_widget_headers}" Qt6::Widgets)
endif()
