# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import (ElidedLabel, WrapLabel)
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_ClientDialog(object):
    def setupUi(self, ClientDialog):
        if not ClientDialog.objectName():
            ClientDialog.setObjectName(u"ClientDialog")
        self.layout_1 = QVBoxLayout(ClientDialog)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(ClientDialog)
        self.head.setObjectName(u"head")
        self.layout_2 = QVBoxLayout(self.head)
        self.layout_2.setSpacing(2)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 20, 24, 12)
        self.title = ElidedLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_2.addWidget(self.title)

        self.lead = WrapLabel(self.head)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.lead)


        self.layout_1.addWidget(self.head)

        self.kept_room = QWidget(ClientDialog)
        self.kept_room.setObjectName(u"kept_room")
        self.kept_room.setVisible(False)
        self.layout_3 = QVBoxLayout(self.kept_room)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(24, 0, 24, 4)
        self.kept = QFrame(self.kept_room)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"role", u"consider-card")
        self.layout_4 = QHBoxLayout(self.kept)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(14, 4, 6, 4)
        self.kept_words = WrapLabel(self.kept)
        self.kept_words.setObjectName(u"kept_words")

        self.layout_4.addWidget(self.kept_words)

        self.afresh = QPushButton(self.kept)
        self.afresh.setObjectName(u"afresh")
        self.afresh.setProperty(u"role", u"quiet")
        self.afresh.setAutoDefault(False)

        self.layout_4.addWidget(self.afresh)

        self.layout_4.setStretch(0, 1)

        self.layout_3.addWidget(self.kept)


        self.layout_1.addWidget(self.kept_room)

        self.middle = QWidget(ClientDialog)
        self.middle.setObjectName(u"middle")
        self.layout_5 = QVBoxLayout(self.middle)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(12, 0, 12, 0)
        self.tabs = QTabWidget(self.middle)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)

        self.layout_5.addWidget(self.tabs)


        self.layout_1.addWidget(self.middle)

        self.undo_bar = UndoBar(ClientDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_1.addWidget(self.undo_bar)

        self.footer = QFrame(ClientDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout_6 = QHBoxLayout(self.footer)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 9, 24, 9)
        self.put_away = QPushButton(self.footer)
        self.put_away.setObjectName(u"put_away")
        self.put_away.setProperty(u"role", u"quiet")
        self.put_away.setProperty(u"tone", u"muted")
        self.put_away.setAutoDefault(False)

        self.layout_6.addWidget(self.put_away)

        self.bring_back = QPushButton(self.footer)
        self.bring_back.setObjectName(u"bring_back")
        self.bring_back.setProperty(u"role", u"quiet")
        self.bring_back.setAutoDefault(False)

        self.layout_6.addWidget(self.bring_back)

        self.delete_for_good = QPushButton(self.footer)
        self.delete_for_good.setObjectName(u"delete_for_good")
        self.delete_for_good.setProperty(u"role", u"quiet")
        self.delete_for_good.setProperty(u"tone", u"muted")
        self.delete_for_good.setAutoDefault(False)

        self.layout_6.addWidget(self.delete_for_good)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_1)

        self.cancel = QPushButton(self.footer)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel)

        self.done = QPushButton(self.footer)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.layout_6.addWidget(self.done)


        self.layout_1.addWidget(self.footer)

        QWidget.setTabOrder(self.afresh, self.tabs)
        QWidget.setTabOrder(self.tabs, self.put_away)
        QWidget.setTabOrder(self.put_away, self.bring_back)
        QWidget.setTabOrder(self.bring_back, self.delete_for_good)
        QWidget.setTabOrder(self.delete_for_good, self.cancel)
        QWidget.setTabOrder(self.cancel, self.done)

        self.retranslateUi(ClientDialog)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(ClientDialog)
    # setupUi

    def retranslateUi(self, ClientDialog):
        ClientDialog.setWindowTitle(QCoreApplication.translate("ClientDialog", u"Client", None))
        self.title.setText("")
        self.lead.setText("")
        self.kept_words.setText(QCoreApplication.translate("ClientDialog", u"What you had begun to type is here again.", None))
        self.afresh.setText(QCoreApplication.translate("ClientDialog", u"Start &afresh", None))
        self.put_away.setText(QCoreApplication.translate("ClientDialog", u"Put a&way", None))
        self.bring_back.setText(QCoreApplication.translate("ClientDialog", u"Bring &back", None))
        self.delete_for_good.setText(QCoreApplication.translate("ClientDialog", u"De&lete for good\u2026", None))
        self.cancel.setText(QCoreApplication.translate("ClientDialog", u"Not now", None))
        self.done.setText(QCoreApplication.translate("ClientDialog", u"Done", None))
    # retranslateUi
