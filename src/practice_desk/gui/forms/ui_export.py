# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        self.layout_11 = QVBoxLayout(ExportDialog)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(ExportDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_11.addWidget(self.title)

        self.scroll = QScrollArea(ExportDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.layout_8 = QVBoxLayout(self.body)
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 6, 0)
        self.lead = WrapLabel(self.body)
        self.lead.setObjectName(u"lead")

        self.layout_8.addWidget(self.lead)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.body)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"type", u"caption-strong")
        self.who_label.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.who_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.who = Segmented(self.body)
        self.who.setObjectName(u"who")

        self.layout_2.addWidget(self.who)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_2)


        self.layout_8.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.body)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"type", u"caption-strong")
        self.kind_label.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.kind_label)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kind = Segmented(self.body)
        self.kind.setObjectName(u"kind")

        self.layout_5.addWidget(self.kind)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_6.addLayout(self.layout_5)


        self.layout_8.addLayout(self.layout_6)

        self.about = WrapLabel(self.body)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.about)

        self.spacer_7 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_7)

        self.scroll.setWidget(self.body)

        self.layout_11.addWidget(self.scroll)

        self.progress = QProgressBar(ExportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_11.addWidget(self.progress)

        self.said = WrapLabel(ExportDialog)
        self.said.setObjectName(u"said")

        self.layout_11.addWidget(self.said)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)

        self.close_it = QPushButton(ExportDialog)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"outline")
        self.close_it.setAutoDefault(False)

        self.layout_10.addWidget(self.close_it)

        self.save = QPushButton(ExportDialog)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_10.addWidget(self.save)


        self.layout_11.addLayout(self.layout_10)

        QWidget.setTabOrder(self.close_it, self.save)

        self.retranslateUi(ExportDialog)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.title.setText(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.lead.setText(QCoreApplication.translate("ExportDialog", u"What leaves here is not encrypted any more. Keep it where only you can open it.", None))
        self.who_label.setText(QCoreApplication.translate("ExportDialog", u"What leaves", None))
        self.kind_label.setText(QCoreApplication.translate("ExportDialog", u"As what", None))
        self.close_it.setText(QCoreApplication.translate("ExportDialog", u"Done", None))
        self.save.setText(QCoreApplication.translate("ExportDialog", u"&Choose where\u2026", None))
    # retranslateUi
