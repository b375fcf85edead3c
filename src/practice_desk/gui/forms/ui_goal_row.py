# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goal_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_GoalRow(object):
    def setupUi(self, GoalRow):
        if not GoalRow.objectName():
            GoalRow.setObjectName(u"GoalRow")
        self.layout_1 = QVBoxLayout(GoalRow)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(GoalRow)
        self.name.setObjectName(u"name")

        self.layout_2.addWidget(self.name)

        self.state = QComboBox(GoalRow)
        self.state.setObjectName(u"state")

        self.layout_2.addWidget(self.state)

        self.remove = QToolButton(GoalRow)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")
        self.remove.setProperty(u"glyph", u"trash-2")

        self.layout_2.addWidget(self.remove)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.said = WrapLabel(GoalRow)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"type", u"caption")
        self.said.setProperty(u"tone", u"consider")
        self.said.setVisible(False)

        self.layout_1.addWidget(self.said)

        QWidget.setTabOrder(self.name, self.state)
        QWidget.setTabOrder(self.state, self.remove)

        self.retranslateUi(GoalRow)

        QMetaObject.connectSlotsByName(GoalRow)
    # setupUi

    def retranslateUi(self, GoalRow):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("GoalRow", u"Goal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("GoalRow", u"Where it stands", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("GoalRow", u"Remove this goal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("GoalRow", u"Remove this goal", None))
#endif // QT_CONFIG(tooltip)
        self.said.setText("")
        pass
    # retranslateUi
