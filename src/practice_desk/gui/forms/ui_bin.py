# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bin.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_BinDialog(object):
    def setupUi(self, BinDialog):
        if not BinDialog.objectName():
            BinDialog.setObjectName(u"BinDialog")
        self.layout_3 = QVBoxLayout(BinDialog)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(BinDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_3.addWidget(self.title)

        self.lead = WrapLabel(BinDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.lead)

        self.empty = WrapLabel(BinDialog)
        self.empty.setObjectName(u"empty")

        self.layout_3.addWidget(self.empty)

        self.due = WrapLabel(BinDialog)
        self.due.setObjectName(u"due")

        self.layout_3.addWidget(self.due)

        self.list = QListWidget(BinDialog)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"plain")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_3.addWidget(self.list)

        self.undo_bar = UndoBar(BinDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_3.addWidget(self.undo_bar)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.put_back = QPushButton(BinDialog)
        self.put_back.setObjectName(u"put_back")
        self.put_back.setProperty(u"role", u"outline")
        self.put_back.setAutoDefault(False)
        self.put_back.setProperty(u"glyph", u"undo-2")

        self.layout_2.addWidget(self.put_back)

        self.delete_now = QPushButton(BinDialog)
        self.delete_now.setObjectName(u"delete_now")
        self.delete_now.setProperty(u"role", u"quiet")
        self.delete_now.setAutoDefault(False)
        self.delete_now.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.delete_now)

        self.delete_due = QPushButton(BinDialog)
        self.delete_due.setObjectName(u"delete_due")
        self.delete_due.setProperty(u"role", u"quiet")
        self.delete_due.setAutoDefault(False)
        self.delete_due.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.delete_due)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.close_it = QPushButton(BinDialog)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.close_it)


        self.layout_3.addLayout(self.layout_2)

        QWidget.setTabOrder(self.list, self.put_back)
        QWidget.setTabOrder(self.put_back, self.delete_now)
        QWidget.setTabOrder(self.delete_now, self.delete_due)
        QWidget.setTabOrder(self.delete_due, self.close_it)

        self.retranslateUi(BinDialog)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(BinDialog)
    # setupUi

    def retranslateUi(self, BinDialog):
        BinDialog.setWindowTitle(QCoreApplication.translate("BinDialog", u"The bin", None))
        self.title.setText(QCoreApplication.translate("BinDialog", u"The bin", None))
        self.lead.setText(QCoreApplication.translate("BinDialog", u"What was removed waits here and can be put back. Nothing goes by itself; after thirty days you are asked once whether it may.", None))
        self.empty.setText(QCoreApplication.translate("BinDialog", u"The bin is empty.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("BinDialog", u"What is in the bin", None))
#endif // QT_CONFIG(accessibility)
        self.put_back.setText(QCoreApplication.translate("BinDialog", u"&Put back", None))
        self.delete_now.setText(QCoreApplication.translate("BinDialog", u"De&lete now\u2026", None))
        self.delete_due.setText(QCoreApplication.translate("BinDialog", u"Delete the &old ones\u2026", None))
        self.close_it.setText(QCoreApplication.translate("BinDialog", u"Done", None))
    # retranslateUi
