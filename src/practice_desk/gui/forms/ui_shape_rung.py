# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shape_rung.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLineEdit, QRadioButton, QToolButton)

class Ui_ShapeRung(object):
    def setupUi(self, ShapeRung):
        if not ShapeRung.objectName():
            ShapeRung.setObjectName(u"ShapeRung")
        self.layout_1 = QHBoxLayout(ShapeRung)
        self.layout_1.setSpacing(2)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.present = QRadioButton(ShapeRung)
        self.present.setObjectName(u"present")

        self.layout_1.addWidget(self.present)

        self.text = QLineEdit(ShapeRung)
        self.text.setObjectName(u"text")

        self.layout_1.addWidget(self.text)

        self.hard = QLineEdit(ShapeRung)
        self.hard.setObjectName(u"hard")

        self.layout_1.addWidget(self.hard)

        self.up = QToolButton(ShapeRung)
        self.up.setObjectName(u"up")
        self.up.setProperty(u"role", u"quiet")
        self.up.setProperty(u"glyph", u"arrow-up")

        self.layout_1.addWidget(self.up)

        self.down = QToolButton(ShapeRung)
        self.down.setObjectName(u"down")
        self.down.setProperty(u"role", u"quiet")
        self.down.setProperty(u"glyph", u"arrow-down")

        self.layout_1.addWidget(self.down)

        self.remove = QToolButton(ShapeRung)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")
        self.remove.setProperty(u"glyph", u"x")

        self.layout_1.addWidget(self.remove)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(ShapeRung)

        QMetaObject.connectSlotsByName(ShapeRung)
    # setupUi

    def retranslateUi(self, ShapeRung):
        self.present.setText(QCoreApplication.translate("ShapeRung", u"1.", None))
#if QT_CONFIG(accessibility)
        self.present.setAccessibleName(QCoreApplication.translate("ShapeRung", u"Try this rung", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ShapeRung", u"Rung", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("ShapeRung", u"One step", None))
#if QT_CONFIG(accessibility)
        self.hard.setAccessibleName(QCoreApplication.translate("ShapeRung", u"How hard, 0 to 100", None))
#endif // QT_CONFIG(accessibility)
        self.hard.setPlaceholderText(QCoreApplication.translate("ShapeRung", u"0\u2013100", None))
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("ShapeRung", u"Move up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("ShapeRung", u"Move up (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("ShapeRung", u"Move down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("ShapeRung", u"Move down (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("ShapeRung", u"Take this rung off", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("ShapeRung", u"Take this rung off", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
