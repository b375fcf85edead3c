# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goals.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_GoalsPanel(object):
    def setupUi(self, GoalsPanel):
        if not GoalsPanel.objectName():
            GoalsPanel.setObjectName(u"GoalsPanel")
        self.layout_1 = QVBoxLayout(GoalsPanel)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(12, 16, 12, 20)
        self.empty = WrapLabel(GoalsPanel)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.empty)

        self.rows = QWidget(GoalsPanel)
        self.rows.setObjectName(u"rows")
        self.row_list = QVBoxLayout(self.rows)
        self.row_list.setSpacing(8)
        self.row_list.setObjectName(u"row_list")
        self.row_list.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addWidget(self.rows)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.fresh_label = QLabel(GoalsPanel)
        self.fresh_label.setObjectName(u"fresh_label")
        self.fresh_label.setProperty(u"type", u"caption-strong")
        self.fresh_label.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.fresh_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.fresh = QLineEdit(GoalsPanel)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setMaxLength(400)

        self.layout_4.addWidget(self.fresh)

        self.add = QPushButton(GoalsPanel)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"outline")
        self.add.setProperty(u"glyph", u"plus")
        self.add.setAutoDefault(False)

        self.layout_4.addWidget(self.add)


        self.layout_3.addLayout(self.layout_4)

        self.said_goal = WrapLabel(GoalsPanel)
        self.said_goal.setObjectName(u"said_goal")
        self.said_goal.setProperty(u"type", u"caption")
        self.said_goal.setProperty(u"tone", u"consider")
        self.said_goal.setVisible(False)

        self.layout_3.addWidget(self.said_goal)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_1 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_1)

#if QT_CONFIG(shortcut)
        self.fresh_label.setBuddy(self.fresh)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fresh, self.add)

        self.retranslateUi(GoalsPanel)

        QMetaObject.connectSlotsByName(GoalsPanel)
    # setupUi

    def retranslateUi(self, GoalsPanel):
        self.empty.setText(QCoreApplication.translate("GoalsPanel", u"No goal yet. In their own words is best: \u201cFeel less drained by evening\u201d.", None))
        self.fresh_label.setText(QCoreApplication.translate("GoalsPanel", u"Another &goal", None))
        self.add.setText(QCoreApplication.translate("GoalsPanel", u"&Add", None))
        self.said_goal.setText("")
        pass
    # retranslateUi
