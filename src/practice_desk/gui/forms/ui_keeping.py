# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keeping.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_KeepingDialog(object):
    def setupUi(self, KeepingDialog):
        if not KeepingDialog.objectName():
            KeepingDialog.setObjectName(u"KeepingDialog")
        self.layout_10 = QVBoxLayout(KeepingDialog)
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(KeepingDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_10.addWidget(self.title)

        self.scroll = QScrollArea(KeepingDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.layout_7 = QVBoxLayout(self.body)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 6, 0)
        self.lead = WrapLabel(self.body)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.lead)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.years_label = QLabel(self.body)
        self.years_label.setObjectName(u"years_label")
        self.years_label.setProperty(u"type", u"caption-strong")
        self.years_label.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.years_label)

        self.years = QLineEdit(self.body)
        self.years.setObjectName(u"years")

        self.layout_1.addWidget(self.years)


        self.layout_3.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.until_age_label = QLabel(self.body)
        self.until_age_label.setObjectName(u"until_age_label")
        self.until_age_label.setProperty(u"type", u"caption-strong")
        self.until_age_label.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.until_age_label)

        self.until_age = QLineEdit(self.body)
        self.until_age.setObjectName(u"until_age")

        self.layout_2.addWidget(self.until_age)


        self.layout_3.addLayout(self.layout_2)


        self.layout_7.addLayout(self.layout_3)

        self.may_go = WrapLabel(self.body)
        self.may_go.setObjectName(u"may_go")

        self.layout_7.addWidget(self.may_go)

        self.list = QListWidget(self.body)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"plain")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_7.addWidget(self.list)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.born_label = QLabel(self.body)
        self.born_label.setObjectName(u"born_label")
        self.born_label.setProperty(u"type", u"caption-strong")
        self.born_label.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.born_label)

        self.born = QLineEdit(self.body)
        self.born.setObjectName(u"born")

        self.layout_4.addWidget(self.born)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.held_label = QLabel(self.body)
        self.held_label.setObjectName(u"held_label")
        self.held_label.setProperty(u"type", u"caption-strong")
        self.held_label.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.held_label)

        self.held_because = QLineEdit(self.body)
        self.held_because.setObjectName(u"held_because")

        self.layout_5.addWidget(self.held_because)


        self.layout_6.addLayout(self.layout_5)


        self.layout_7.addLayout(self.layout_6)

        self.scroll.setWidget(self.body)

        self.layout_10.addWidget(self.scroll)

        self.said = WrapLabel(KeepingDialog)
        self.said.setObjectName(u"said")

        self.layout_10.addWidget(self.said)

        self.undo_bar = UndoBar(KeepingDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_10.addWidget(self.undo_bar)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.export_it = QPushButton(KeepingDialog)
        self.export_it.setObjectName(u"export_it")
        self.export_it.setProperty(u"role", u"outline")
        self.export_it.setAutoDefault(False)

        self.layout_9.addWidget(self.export_it)

        self.delete_for_good = QPushButton(KeepingDialog)
        self.delete_for_good.setObjectName(u"delete_for_good")
        self.delete_for_good.setProperty(u"role", u"quiet")
        self.delete_for_good.setAutoDefault(False)
        self.delete_for_good.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.delete_for_good)

        self.spacer_8 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)

        self.close_it = QPushButton(KeepingDialog)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.layout_9.addWidget(self.close_it)


        self.layout_10.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.years_label.setBuddy(self.years)
        self.until_age_label.setBuddy(self.until_age)
        self.born_label.setBuddy(self.born)
        self.held_label.setBuddy(self.held_because)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.years, self.until_age)
        QWidget.setTabOrder(self.until_age, self.list)
        QWidget.setTabOrder(self.list, self.born)
        QWidget.setTabOrder(self.born, self.held_because)
        QWidget.setTabOrder(self.held_because, self.export_it)
        QWidget.setTabOrder(self.export_it, self.delete_for_good)
        QWidget.setTabOrder(self.delete_for_good, self.close_it)

        self.retranslateUi(KeepingDialog)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(KeepingDialog)
    # setupUi

    def retranslateUi(self, KeepingDialog):
        KeepingDialog.setWindowTitle(QCoreApplication.translate("KeepingDialog", u"How long records are kept", None))
        self.title.setText(QCoreApplication.translate("KeepingDialog", u"How long records are kept", None))
        self.lead.setText(QCoreApplication.translate("KeepingDialog", u"Your law says how long; set it here. The dates are counted from the last contact. Nothing is ever deleted by itself.", None))
        self.years_label.setText(QCoreApplication.translate("KeepingDialog", u"&Years kept", None))
        self.until_age_label.setText(QCoreApplication.translate("KeepingDialog", u"Children: until &age", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("KeepingDialog", u"Clients by the date until which their record is kept", None))
#endif // QT_CONFIG(accessibility)
        self.born_label.setText(QCoreApplication.translate("KeepingDialog", u"Year of &birth", None))
        self.held_label.setText(QCoreApplication.translate("KeepingDialog", u"Has to stay, be&cause", None))
        self.held_because.setPlaceholderText(QCoreApplication.translate("KeepingDialog", u"Empty: nothing does", None))
        self.export_it.setText(QCoreApplication.translate("KeepingDialog", u"&Export this record\u2026", None))
        self.delete_for_good.setText(QCoreApplication.translate("KeepingDialog", u"De&lete for good\u2026", None))
        self.close_it.setText(QCoreApplication.translate("KeepingDialog", u"Done", None))
    # retranslateUi
