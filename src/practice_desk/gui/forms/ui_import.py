# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        self.layout_5 = QVBoxLayout(ImportDialog)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(ImportDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_5.addWidget(self.title)

        self.lead = WrapLabel(ImportDialog)
        self.lead.setObjectName(u"lead")

        self.layout_5.addWidget(self.lead)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.pick = QPushButton(ImportDialog)
        self.pick.setObjectName(u"pick")
        self.pick.setProperty(u"role", u"outline")
        self.pick.setAutoDefault(False)

        self.layout_2.addWidget(self.pick)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_5.addLayout(self.layout_2)

        self.summary = WrapLabel(ImportDialog)
        self.summary.setObjectName(u"summary")

        self.layout_5.addWidget(self.summary)

        self.list = QListWidget(ImportDialog)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"plain")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_5.addWidget(self.list)

        self.without = QCheckBox(ImportDialog)
        self.without.setObjectName(u"without")

        self.layout_5.addWidget(self.without)

        self.progress = QProgressBar(ImportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout_5.addWidget(self.progress)

        self.said = WrapLabel(ImportDialog)
        self.said.setObjectName(u"said")

        self.layout_5.addWidget(self.said)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)

        self.close_it = QPushButton(ImportDialog)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"outline")
        self.close_it.setAutoDefault(False)

        self.layout_4.addWidget(self.close_it)

        self.bring_in = QPushButton(ImportDialog)
        self.bring_in.setObjectName(u"bring_in")
        self.bring_in.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.bring_in)


        self.layout_5.addLayout(self.layout_4)

        QWidget.setTabOrder(self.pick, self.list)
        QWidget.setTabOrder(self.list, self.without)
        QWidget.setTabOrder(self.without, self.close_it)
        QWidget.setTabOrder(self.close_it, self.bring_in)

        self.retranslateUi(ImportDialog)

        self.bring_in.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import", None))
        self.title.setText(QCoreApplication.translate("ImportDialog", u"Import", None))
        self.lead.setText(QCoreApplication.translate("ImportDialog", u"From an export of Practice Desk (.json), or clients from a table (.csv). You see what is in it first; nothing is brought in before you say so.", None))
        self.pick.setText(QCoreApplication.translate("ImportDialog", u"&Pick a file\u2026", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What is in the file", None))
#endif // QT_CONFIG(accessibility)
        self.without.setText(QCoreApplication.translate("ImportDialog", u"&Leave out those who may be here already", None))
        self.close_it.setText(QCoreApplication.translate("ImportDialog", u"Done", None))
        self.bring_in.setText(QCoreApplication.translate("ImportDialog", u"&Bring in", None))
    # retranslateUi
