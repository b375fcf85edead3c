# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_Today(object):
    def setupUi(self, Today):
        if not Today.objectName():
            Today.setObjectName(u"Today")
        self.layout_1 = QVBoxLayout(Today)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Today)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(32, 24, 32, 24)
        self.date_title = WrapLabel(self.content)
        self.date_title.setObjectName(u"date_title")
        self.date_title.setProperty(u"type", u"display")

        self.layout_2.addWidget(self.date_title)

        self.summary = WrapLabel(self.content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"type", u"body")
        self.summary.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.summary)

        self.nobody_row = QHBoxLayout()
        self.nobody_row.setObjectName(u"nobody_row")
        self.nobody_row.setContentsMargins(0, 4, 0, 0)
        self.first_client = QPushButton(self.content)
        self.first_client.setObjectName(u"first_client")
        self.first_client.setProperty(u"role", u"primary")
        self.first_client.setProperty(u"glyph", u"plus")
        self.first_client.setVisible(False)

        self.nobody_row.addWidget(self.first_client)

        self.spacer_nobody = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nobody_row.addItem(self.spacer_nobody)


        self.layout_2.addLayout(self.nobody_row)

        self.sessions_box = QVBoxLayout()
        self.sessions_box.setSpacing(8)
        self.sessions_box.setObjectName(u"sessions_box")
        self.sessions_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.sessions_box)

        self.waiting_title = QLabel(self.content)
        self.waiting_title.setObjectName(u"waiting_title")
        self.waiting_title.setProperty(u"type", u"lead-strong")

        self.layout_2.addWidget(self.waiting_title)

        self.waiting_box = QVBoxLayout()
        self.waiting_box.setSpacing(8)
        self.waiting_box.setObjectName(u"waiting_box")
        self.waiting_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.waiting_box)

        self.hint = WrapLabel(self.content)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.hint)

        self.sheet_row = QWidget(self.content)
        self.sheet_row.setObjectName(u"sheet_row")
        self.layout_4 = QHBoxLayout(self.sheet_row)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 8, 0, 0)
        self.sheet_icon = QLabel(self.sheet_row)
        self.sheet_icon.setObjectName(u"sheet_icon")
        self.sheet_icon.setProperty(u"glyph", u"file-text")
        self.sheet_icon.setProperty(u"glyph_token", u"text2")

        self.layout_4.addWidget(self.sheet_icon)

        self.sheet_words = WrapLabel(self.sheet_row)
        self.sheet_words.setObjectName(u"sheet_words")
        self.sheet_words.setProperty(u"type", u"caption")
        self.sheet_words.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.sheet_words)

        self.new_sheet = QPushButton(self.sheet_row)
        self.new_sheet.setObjectName(u"new_sheet")
        self.new_sheet.setProperty(u"role", u"quiet")

        self.layout_4.addWidget(self.new_sheet)

        self.layout_4.setStretch(1, 1)

        self.layout_2.addWidget(self.sheet_row)

        self.mirror_row = QWidget(self.content)
        self.mirror_row.setObjectName(u"mirror_row")
        self.layout_3 = QHBoxLayout(self.mirror_row)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 8, 0, 0)
        self.mirror_icon = QLabel(self.mirror_row)
        self.mirror_icon.setObjectName(u"mirror_icon")
        self.mirror_icon.setProperty(u"glyph", u"eye")
        self.mirror_icon.setProperty(u"glyph_token", u"text2")

        self.layout_3.addWidget(self.mirror_icon)

        self.mirror_words = WrapLabel(self.mirror_row)
        self.mirror_words.setObjectName(u"mirror_words")
        self.mirror_words.setProperty(u"type", u"caption")
        self.mirror_words.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.mirror_words)

        self.mirror_away = QPushButton(self.mirror_row)
        self.mirror_away.setObjectName(u"mirror_away")
        self.mirror_away.setProperty(u"role", u"quiet")
        self.mirror_away.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.mirror_away)

        self.layout_3.setStretch(1, 1)

        self.layout_2.addWidget(self.mirror_row)

        self.spacer_1 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)


        self.retranslateUi(Today)

        QMetaObject.connectSlotsByName(Today)
    # setupUi

    def retranslateUi(self, Today):
        self.date_title.setText("")
        self.summary.setText("")
        self.first_client.setText(QCoreApplication.translate("Today", u"Add the first client\u2026", None))
        self.waiting_title.setText(QCoreApplication.translate("Today", u"Waiting, no rush", None))
        self.hint.setText("")
        self.sheet_icon.setText("")
        self.sheet_words.setText(QCoreApplication.translate("Today", u"The recovery words were shown once and not read back yet. If they are not on paper, make a new sheet with new words.", None))
        self.new_sheet.setText(QCoreApplication.translate("Today", u"New recovery sheet\u2026", None))
        self.mirror_icon.setText("")
        self.mirror_words.setText("")
        self.mirror_away.setText(QCoreApplication.translate("Today", u"Put away", None))
#if QT_CONFIG(tooltip)
        self.mirror_away.setToolTip(QCoreApplication.translate("Today", u"Not this one again for twelve weeks. The mirror itself can be switched off in the settings.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
