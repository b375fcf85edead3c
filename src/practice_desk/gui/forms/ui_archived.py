# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'archived.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_ArchivedDialog(object):
    def setupUi(self, ArchivedDialog):
        if not ArchivedDialog.objectName():
            ArchivedDialog.setObjectName(u"ArchivedDialog")
        self.layout_1 = QVBoxLayout(ArchivedDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(ArchivedDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.lead = WrapLabel(ArchivedDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.lead)

        self.empty = WrapLabel(ArchivedDialog)
        self.empty.setObjectName(u"empty")

        self.layout_1.addWidget(self.empty)

        self.list = QListWidget(ArchivedDialog)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"plain")
        self.list.setWordWrap(True)

        self.layout_1.addWidget(self.list)

        self.undo_bar = UndoBar(ArchivedDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_1.addWidget(self.undo_bar)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.bring_back = QPushButton(ArchivedDialog)
        self.bring_back.setObjectName(u"bring_back")
        self.bring_back.setProperty(u"role", u"outline")
        self.bring_back.setProperty(u"glyph", u"undo-2")
        self.bring_back.setAutoDefault(False)

        self.layout_2.addWidget(self.bring_back)

        self.into_bin = QPushButton(ArchivedDialog)
        self.into_bin.setObjectName(u"into_bin")
        self.into_bin.setProperty(u"role", u"quiet")
        self.into_bin.setProperty(u"tone", u"muted")
        self.into_bin.setAutoDefault(False)

        self.layout_2.addWidget(self.into_bin)

        self.delete_for_good = QPushButton(ArchivedDialog)
        self.delete_for_good.setObjectName(u"delete_for_good")
        self.delete_for_good.setProperty(u"role", u"quiet")
        self.delete_for_good.setProperty(u"tone", u"muted")
        self.delete_for_good.setAutoDefault(False)

        self.layout_2.addWidget(self.delete_for_good)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.done = QPushButton(ArchivedDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.done)


        self.layout_1.addLayout(self.layout_2)

        QWidget.setTabOrder(self.list, self.bring_back)
        QWidget.setTabOrder(self.bring_back, self.into_bin)
        QWidget.setTabOrder(self.into_bin, self.delete_for_good)
        QWidget.setTabOrder(self.delete_for_good, self.done)

        self.retranslateUi(ArchivedDialog)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(ArchivedDialog)
    # setupUi

    def retranslateUi(self, ArchivedDialog):
        ArchivedDialog.setWindowTitle(QCoreApplication.translate("ArchivedDialog", u"Clients put away", None))
        self.title.setText(QCoreApplication.translate("ArchivedDialog", u"Clients put away", None))
        self.lead.setText(QCoreApplication.translate("ArchivedDialog", u"Out of the list and of Today, with everything kept.", None))
        self.empty.setText(QCoreApplication.translate("ArchivedDialog", u"Nobody is put away.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ArchivedDialog", u"Clients put away", None))
#endif // QT_CONFIG(accessibility)
        self.bring_back.setText(QCoreApplication.translate("ArchivedDialog", u"&Bring back", None))
        self.into_bin.setText(QCoreApplication.translate("ArchivedDialog", u"&Move to the bin", None))
        self.delete_for_good.setText(QCoreApplication.translate("ArchivedDialog", u"De&lete for good\u2026", None))
        self.done.setText(QCoreApplication.translate("ArchivedDialog", u"Done", None))
    # retranslateUi
