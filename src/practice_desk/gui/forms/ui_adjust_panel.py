# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adjust_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import (Pill, WrapLabel)
from practice_desk.gui.widgets.trend_chart import TrendChart

class Ui_AdjustPanel(object):
    def setupUi(self, AdjustPanel):
        if not AdjustPanel.objectName():
            AdjustPanel.setObjectName(u"AdjustPanel")
        AdjustPanel.setProperty(u"role", u"panel")
        self.layout_1 = QVBoxLayout(AdjustPanel)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AdjustPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(14, 16, 14, 16)
        self.title = QLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"lead-strong")

        self.layout_2.addWidget(self.title)

        self.empty = WrapLabel(self.content)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.empty)

        self.suggestion = QFrame(self.content)
        self.suggestion.setObjectName(u"suggestion")
        self.suggestion.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.suggestion)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(12, 12, 12, 12)
        self.source_row = QHBoxLayout()
        self.source_row.setSpacing(8)
        self.source_row.setObjectName(u"source_row")
        self.source_row.setContentsMargins(0, 0, 0, 0)
        self.code = Pill(self.suggestion)
        self.code.setObjectName(u"code")

        self.source_row.addWidget(self.code)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.source_row.addItem(self.spacer_1)

        self.source = QLabel(self.suggestion)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"type", u"caption")
        self.source.setProperty(u"tone", u"muted")

        self.source_row.addWidget(self.source)


        self.layout_3.addLayout(self.source_row)

        self.about = WrapLabel(self.suggestion)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"type", u"caption")
        self.about.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.about)

        self.change = WrapLabel(self.suggestion)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"type", u"lead-strong")

        self.layout_3.addWidget(self.change)

        self.reason = WrapLabel(self.suggestion)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.reason)

        self.use_row = QHBoxLayout()
        self.use_row.setSpacing(8)
        self.use_row.setObjectName(u"use_row")
        self.use_row.setContentsMargins(0, 0, 0, 0)
        self.use = QPushButton(self.suggestion)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"role", u"outline")
        self.use.setProperty(u"glyph", u"corner-down-left")

        self.use_row.addWidget(self.use)

        self.not_this = QPushButton(self.suggestion)
        self.not_this.setObjectName(u"not_this")
        self.not_this.setProperty(u"role", u"quiet")

        self.use_row.addWidget(self.not_this)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.use_row.addItem(self.spacer_2)


        self.layout_3.addLayout(self.use_row)


        self.layout_2.addWidget(self.suggestion)

        self.or_title = QLabel(self.content)
        self.or_title.setObjectName(u"or_title")
        self.or_title.setProperty(u"type", u"caption-strong")
        self.or_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.or_title)

        self.others_box = QVBoxLayout()
        self.others_box.setSpacing(2)
        self.others_box.setObjectName(u"others_box")
        self.others_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.others_box)

        self.line_1 = QFrame(self.content)
        self.line_1.setObjectName(u"line_1")
        self.line_1.setProperty(u"role", u"line")
        self.line_1.setFrameShape(QFrame.Shape.HLine)
        self.line_1.setMaximumSize(QSize(16777215, 1))

        self.layout_2.addWidget(self.line_1)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.trend_title = QLabel(self.content)
        self.trend_title.setObjectName(u"trend_title")
        self.trend_title.setProperty(u"type", u"strong")

        self.layout_7.addWidget(self.trend_title)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_3)

        self.trend_range = QLabel(self.content)
        self.trend_range.setObjectName(u"trend_range")
        self.trend_range.setProperty(u"type", u"caption")
        self.trend_range.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.trend_range)


        self.layout_2.addLayout(self.layout_7)

        self.trend = TrendChart(self.content)
        self.trend.setObjectName(u"trend")
        self.trend.setMinimumSize(QSize(0, 150))

        self.layout_2.addWidget(self.trend)

        self.trend_words = WrapLabel(self.content)
        self.trend_words.setObjectName(u"trend_words")
        self.trend_words.setProperty(u"type", u"caption")
        self.trend_words.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.trend_words)

        self.learned = QWidget(self.content)
        self.learned.setObjectName(u"learned")
        self.layout_8 = QVBoxLayout(self.learned)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.line_2 = QFrame(self.learned)
        self.line_2.setObjectName(u"line_2")
        self.line_2.setProperty(u"role", u"line")
        self.line_2.setFrameShape(QFrame.Shape.HLine)
        self.line_2.setMaximumSize(QSize(16777215, 1))

        self.layout_8.addWidget(self.line_2)

        self.learned_title = QLabel(self.learned)
        self.learned_title.setObjectName(u"learned_title")
        self.learned_title.setProperty(u"type", u"strong")

        self.layout_8.addWidget(self.learned_title)

        self.learned_box = QVBoxLayout()
        self.learned_box.setSpacing(6)
        self.learned_box.setObjectName(u"learned_box")
        self.learned_box.setContentsMargins(0, 0, 0, 0)

        self.layout_8.addLayout(self.learned_box)

        self.learned_hint = WrapLabel(self.learned)
        self.learned_hint.setObjectName(u"learned_hint")
        self.learned_hint.setProperty(u"type", u"caption")
        self.learned_hint.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.learned_hint)


        self.layout_2.addWidget(self.learned)

        self.spacer_4 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_4)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)


        self.retranslateUi(AdjustPanel)

        QMetaObject.connectSlotsByName(AdjustPanel)
    # setupUi

    def retranslateUi(self, AdjustPanel):
        self.title.setText(QCoreApplication.translate("AdjustPanel", u"Adjust", None))
        self.empty.setText("")
        self.code.setText("")
        self.source.setText("")
        self.about.setText("")
        self.change.setText("")
        self.reason.setText("")
        self.use.setText(QCoreApplication.translate("AdjustPanel", u"Use in the draft", None))
        self.not_this.setText(QCoreApplication.translate("AdjustPanel", u"Not this", None))
        self.or_title.setText(QCoreApplication.translate("AdjustPanel", u"Or", None))
        self.trend_title.setText(QCoreApplication.translate("AdjustPanel", u"How useful it felt", None))
        self.trend_range.setText(QCoreApplication.translate("AdjustPanel", u"0\u201310", None))
        self.trend_words.setText("")
        self.learned_title.setText(QCoreApplication.translate("AdjustPanel", u"What we\u2019ve learned", None))
        self.learned_hint.setText(QCoreApplication.translate("AdjustPanel", u"This can still change. What it rests on stands in the overview.", None))
        pass
    # retranslateUi
