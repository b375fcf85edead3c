# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_HistoryDialog(object):
    def setupUi(self, HistoryDialog):
        if not HistoryDialog.objectName():
            HistoryDialog.setObjectName(u"HistoryDialog")
        self.layout_3 = QVBoxLayout(HistoryDialog)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(HistoryDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_3.addWidget(self.title)

        self.lead = WrapLabel(HistoryDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.lead)

        self.whole = WrapLabel(HistoryDialog)
        self.whole.setObjectName(u"whole")

        self.layout_3.addWidget(self.whole)

        self.list = QListWidget(HistoryDialog)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"plain")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_3.addWidget(self.list)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.undo = QPushButton(HistoryDialog)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"role", u"outline")
        self.undo.setAutoDefault(False)
        self.undo.setProperty(u"glyph", u"undo-2")

        self.layout_2.addWidget(self.undo)

        self.earlier = QPushButton(HistoryDialog)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setProperty(u"role", u"quiet")
        self.earlier.setAutoDefault(False)
        self.earlier.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.earlier)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.close_it = QPushButton(HistoryDialog)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.close_it)


        self.layout_3.addLayout(self.layout_2)

        QWidget.setTabOrder(self.list, self.undo)
        QWidget.setTabOrder(self.undo, self.earlier)
        QWidget.setTabOrder(self.earlier, self.close_it)

        self.retranslateUi(HistoryDialog)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(HistoryDialog)
    # setupUi

    def retranslateUi(self, HistoryDialog):
        HistoryDialog.setWindowTitle(QCoreApplication.translate("HistoryDialog", u"History", None))
        self.title.setText(QCoreApplication.translate("HistoryDialog", u"History", None))
        self.lead.setText(QCoreApplication.translate("HistoryDialog", u"What was done in this practice, and when. It holds numbers and never a name, and is only ever added to.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("HistoryDialog", u"What was done, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("HistoryDialog", u"&Undo", None))
        self.earlier.setText(QCoreApplication.translate("HistoryDialog", u"&Earlier", None))
        self.close_it.setText(QCoreApplication.translate("HistoryDialog", u"Done", None))
    # retranslateUi
