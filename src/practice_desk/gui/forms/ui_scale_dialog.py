# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scale_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_ScaleDialog(object):
    def setupUi(self, ScaleDialog):
        if not ScaleDialog.objectName():
            ScaleDialog.setObjectName(u"ScaleDialog")
        self.layout_1 = QVBoxLayout(ScaleDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(ScaleDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.lead = WrapLabel(ScaleDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.lead)

        self.scroll = QScrollArea(ScaleDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(4, 4, 8, 4)
        self.name_title = QLabel(self.content)
        self.name_title.setObjectName(u"name_title")
        self.name_title.setProperty(u"type", u"caption-strong")
        self.name_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.name_title)

        self.name = QLineEdit(self.content)
        self.name.setObjectName(u"name")

        self.layout_2.addWidget(self.name)

        self.range_row = QHBoxLayout()
        self.range_row.setSpacing(12)
        self.range_row.setObjectName(u"range_row")
        self.range_row.setContentsMargins(0, 0, 0, 0)
        self.lowest_box = QVBoxLayout()
        self.lowest_box.setSpacing(4)
        self.lowest_box.setObjectName(u"lowest_box")
        self.lowest_box.setContentsMargins(0, 0, 0, 0)
        self.lowest_title = QLabel(self.content)
        self.lowest_title.setObjectName(u"lowest_title")
        self.lowest_title.setProperty(u"type", u"caption-strong")
        self.lowest_title.setProperty(u"tone", u"muted")

        self.lowest_box.addWidget(self.lowest_title)

        self.lowest = QLineEdit(self.content)
        self.lowest.setObjectName(u"lowest")

        self.lowest_box.addWidget(self.lowest)


        self.range_row.addLayout(self.lowest_box)

        self.highest_box = QVBoxLayout()
        self.highest_box.setSpacing(4)
        self.highest_box.setObjectName(u"highest_box")
        self.highest_box.setContentsMargins(0, 0, 0, 0)
        self.highest_title = QLabel(self.content)
        self.highest_title.setObjectName(u"highest_title")
        self.highest_title.setProperty(u"type", u"caption-strong")
        self.highest_title.setProperty(u"tone", u"muted")

        self.highest_box.addWidget(self.highest_title)

        self.highest = QLineEdit(self.content)
        self.highest.setObjectName(u"highest")

        self.highest_box.addWidget(self.highest)


        self.range_row.addLayout(self.highest_box)

        self.range_row.setStretch(0, 1)
        self.range_row.setStretch(1, 1)

        self.layout_2.addLayout(self.range_row)

        self.better_title = QLabel(self.content)
        self.better_title.setObjectName(u"better_title")
        self.better_title.setProperty(u"type", u"caption-strong")
        self.better_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.better_title)

        self.better = QComboBox(self.content)
        self.better.setObjectName(u"better")

        self.layout_2.addWidget(self.better)

        self.bands_title = WrapLabel(self.content)
        self.bands_title.setObjectName(u"bands_title")
        self.bands_title.setProperty(u"type", u"caption-strong")
        self.bands_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.bands_title)

        self.bands = QPlainTextEdit(self.content)
        self.bands.setObjectName(u"bands")
        self.bands.setTabChangesFocus(True)

        self.layout_2.addWidget(self.bands)

        self.bands_hint = WrapLabel(self.content)
        self.bands_hint.setObjectName(u"bands_hint")
        self.bands_hint.setProperty(u"type", u"caption")
        self.bands_hint.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.bands_hint)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.said = WrapLabel(ScaleDialog)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"tone", u"consider")
        self.said.setVisible(False)

        self.layout_1.addWidget(self.said)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.put_aside = QPushButton(ScaleDialog)
        self.put_aside.setObjectName(u"put_aside")
        self.put_aside.setProperty(u"role", u"quiet")
        self.put_aside.setAutoDefault(False)

        self.layout_3.addWidget(self.put_aside)

        self.spacer_10 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_10)

        self.keep = QPushButton(ScaleDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.keep)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.name_title.setBuddy(self.name)
        self.lowest_title.setBuddy(self.lowest)
        self.highest_title.setBuddy(self.highest)
        self.better_title.setBuddy(self.better)
        self.bands_title.setBuddy(self.bands)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.lowest)
        QWidget.setTabOrder(self.lowest, self.highest)
        QWidget.setTabOrder(self.highest, self.better)
        QWidget.setTabOrder(self.better, self.bands)
        QWidget.setTabOrder(self.bands, self.put_aside)
        QWidget.setTabOrder(self.put_aside, self.keep)

        self.retranslateUi(ScaleDialog)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(ScaleDialog)
    # setupUi

    def retranslateUi(self, ScaleDialog):
        ScaleDialog.setWindowTitle(QCoreApplication.translate("ScaleDialog", u"A scale of your own", None))
        self.title.setText(QCoreApplication.translate("ScaleDialog", u"A scale entered by its total", None))
        self.lead.setText(QCoreApplication.translate("ScaleDialog", u"Only the name, the range and the bands are kept. The questions stay on your own sheet.", None))
        self.name_title.setText(QCoreApplication.translate("ScaleDialog", u"&Name", None))
        self.name.setPlaceholderText(QCoreApplication.translate("ScaleDialog", u"As it stands on the sheet", None))
        self.lowest_title.setText(QCoreApplication.translate("ScaleDialog", u"&Lowest total", None))
        self.highest_title.setText(QCoreApplication.translate("ScaleDialog", u"&Highest total", None))
        self.better_title.setText(QCoreApplication.translate("ScaleDialog", u"Which way is the &better one", None))
        self.bands_title.setText(QCoreApplication.translate("ScaleDialog", u"Ban&ds, one a line: from, to, and what it is called", None))
        self.bands.setPlaceholderText(QCoreApplication.translate("ScaleDialog", u"0 to 24 below the line", None))
        self.bands_hint.setText(QCoreApplication.translate("ScaleDialog", u"Leave this empty if the sheet has no bands.", None))
        self.said.setText("")
        self.put_aside.setText(QCoreApplication.translate("ScaleDialog", u"Not now", None))
        self.keep.setText(QCoreApplication.translate("ScaleDialog", u"Keep the scale", None))
    # retranslateUi
