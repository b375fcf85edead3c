# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.bars_chart import BarsChart
from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.pairs_chart import PairsChart
from practice_desk.gui.widgets.trend_chart import TrendChart

class Ui_Overview(object):
    def setupUi(self, Overview):
        if not Overview.objectName():
            Overview.setObjectName(u"Overview")
        self.layout_1 = QVBoxLayout(Overview)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Overview)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 18, 24, 18)
        self.cards_grid = QHBoxLayout()
        self.cards_grid.setSpacing(12)
        self.cards_grid.setObjectName(u"cards_grid")
        self.cards_grid.setContentsMargins(0, 0, 0, 0)
        self.trend_card = QFrame(self.content)
        self.trend_card.setObjectName(u"trend_card")
        self.trend_card.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.trend_card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 14)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.picture = QComboBox(self.trend_card)
        self.picture.setObjectName(u"picture")
        self.picture.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_5.addWidget(self.picture)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_1)

        self.save_picture = QToolButton(self.trend_card)
        self.save_picture.setObjectName(u"save_picture")
        self.save_picture.setProperty(u"role", u"quiet")
        self.save_picture.setProperty(u"glyph", u"file-down")

        self.layout_5.addWidget(self.save_picture)


        self.layout_4.addLayout(self.layout_5)

        self.trend = TrendChart(self.trend_card)
        self.trend.setObjectName(u"trend")
        self.trend.setMinimumSize(QSize(0, 190))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.trend.sizePolicy().hasHeightForWidth())
        self.trend.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.trend)

        self.pairs = PairsChart(self.trend_card)
        self.pairs.setObjectName(u"pairs")
        self.pairs.setMinimumSize(QSize(0, 190))
        sizePolicy.setHeightForWidth(self.pairs.sizePolicy().hasHeightForWidth())
        self.pairs.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.pairs)

        self.bars = BarsChart(self.trend_card)
        self.bars.setObjectName(u"bars")
        self.bars.setMinimumSize(QSize(0, 190))
        sizePolicy.setHeightForWidth(self.bars.sizePolicy().hasHeightForWidth())
        self.bars.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.bars)

        self.picture_words = WrapLabel(self.trend_card)
        self.picture_words.setObjectName(u"picture_words")
        self.picture_words.setProperty(u"type", u"caption")
        self.picture_words.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.picture_words)

        self.logs = FlowRow(self.trend_card)
        self.logs.setObjectName(u"logs")

        self.layout_4.addWidget(self.logs)

        self.spacer_5 = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_5)


        self.cards_grid.addWidget(self.trend_card)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.goals_card = QFrame(self.content)
        self.goals_card.setObjectName(u"goals_card")
        self.goals_card.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(self.goals_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 12)
        self.goals_title = QLabel(self.goals_card)
        self.goals_title.setObjectName(u"goals_title")
        self.goals_title.setProperty(u"type", u"lead-strong")

        self.layout_7.addWidget(self.goals_title)

        self.goals_box = QVBoxLayout()
        self.goals_box.setSpacing(6)
        self.goals_box.setObjectName(u"goals_box")
        self.goals_box.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addLayout(self.goals_box)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.add_goal = QPushButton(self.goals_card)
        self.add_goal.setObjectName(u"add_goal")
        self.add_goal.setProperty(u"role", u"quiet")
        self.add_goal.setProperty(u"glyph", u"plus")
        self.add_goal.setProperty(u"glyph_token", u"accent")

        self.layout_9.addWidget(self.add_goal)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_2)


        self.layout_7.addLayout(self.layout_9)


        self.layout_6.addWidget(self.goals_card)

        self.words_card = QFrame(self.content)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.words_card)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 14)
        self.words_title = QLabel(self.words_card)
        self.words_title.setObjectName(u"words_title")
        self.words_title.setProperty(u"type", u"lead-strong")

        self.layout_10.addWidget(self.words_title)

        self.words_box = QVBoxLayout()
        self.words_box.setObjectName(u"words_box")
        self.words_box.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.words_box)


        self.layout_6.addWidget(self.words_card)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_3)


        self.cards_grid.addLayout(self.layout_6)

        self.cards_grid.setStretch(0, 1)
        self.cards_grid.setStretch(1, 1)

        self.layout_2.addLayout(self.cards_grid)

        self.learned_card = QFrame(self.content)
        self.learned_card.setObjectName(u"learned_card")
        self.learned_card.setProperty(u"role", u"card")
        self.layout_13 = QVBoxLayout(self.learned_card)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 14, 16, 12)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.learned_title = QLabel(self.learned_card)
        self.learned_title.setObjectName(u"learned_title")
        self.learned_title.setProperty(u"type", u"lead-strong")

        self.layout_14.addWidget(self.learned_title)

        self.spacer_7 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_7)

        self.learned_from = QLabel(self.learned_card)
        self.learned_from.setObjectName(u"learned_from")
        self.learned_from.setProperty(u"type", u"caption")
        self.learned_from.setProperty(u"tone", u"muted")

        self.layout_14.addWidget(self.learned_from)


        self.layout_13.addLayout(self.layout_14)

        self.differences_box = QVBoxLayout()
        self.differences_box.setSpacing(2)
        self.differences_box.setObjectName(u"differences_box")
        self.differences_box.setContentsMargins(0, 0, 0, 0)

        self.layout_13.addLayout(self.differences_box)

        self.learned_words = WrapLabel(self.learned_card)
        self.learned_words.setObjectName(u"learned_words")
        self.learned_words.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.learned_words)

        self.counts_box = QVBoxLayout()
        self.counts_box.setSpacing(2)
        self.counts_box.setObjectName(u"counts_box")
        self.counts_box.setContentsMargins(0, 0, 0, 0)

        self.layout_13.addLayout(self.counts_box)


        self.layout_2.addWidget(self.learned_card)

        self.story_card = QFrame(self.content)
        self.story_card.setObjectName(u"story_card")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.story_card.sizePolicy().hasHeightForWidth())
        self.story_card.setSizePolicy(sizePolicy1)
        self.story_card.setProperty(u"role", u"card")
        self.layout_11 = QVBoxLayout(self.story_card)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(16, 14, 16, 12)
        self.layout_12 = QHBoxLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.story_title = QLabel(self.story_card)
        self.story_title.setObjectName(u"story_title")
        self.story_title.setProperty(u"type", u"lead-strong")

        self.layout_12.addWidget(self.story_title)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_4)

        self.measures = QPushButton(self.story_card)
        self.measures.setObjectName(u"measures")
        self.measures.setProperty(u"role", u"quiet")
        self.measures.setProperty(u"glyph", u"chart-line")

        self.layout_12.addWidget(self.measures)

        self.filter = QComboBox(self.story_card)
        self.filter.setObjectName(u"filter")
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_12.addWidget(self.filter)


        self.layout_11.addLayout(self.layout_12)

        self.story_empty = WrapLabel(self.story_card)
        self.story_empty.setObjectName(u"story_empty")
        self.story_empty.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.story_empty)

        self.story = QListView(self.story_card)
        self.story.setObjectName(u"story")
        self.story.setFrameShape(QFrame.Shape.NoFrame)
        self.story.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout_11.addWidget(self.story)


        self.layout_2.addWidget(self.story_card)

        self.spacer_6 = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_6)

        self.layout_2.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)


        self.retranslateUi(Overview)

        QMetaObject.connectSlotsByName(Overview)
    # setupUi

    def retranslateUi(self, Overview):
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("Overview", u"Picture shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.save_picture.setAccessibleName(QCoreApplication.translate("Overview", u"Save this picture as a PDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_picture.setToolTip(QCoreApplication.translate("Overview", u"Save this picture as a PDF", None))
#endif // QT_CONFIG(tooltip)
        self.picture_words.setText("")
        self.goals_title.setText(QCoreApplication.translate("Overview", u"Working towards", None))
        self.add_goal.setText(QCoreApplication.translate("Overview", u"Add a goal", None))
        self.words_title.setText(QCoreApplication.translate("Overview", u"Words that land", None))
        self.learned_title.setText(QCoreApplication.translate("Overview", u"What we\u2019ve learned", None))
        self.learned_from.setText("")
        self.learned_words.setText("")
        self.story_title.setText(QCoreApplication.translate("Overview", u"Story so far", None))
        self.measures.setText(QCoreApplication.translate("Overview", u"Measures\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Overview", u"Show in the story", None))
#endif // QT_CONFIG(accessibility)
        self.story_empty.setText(QCoreApplication.translate("Overview", u"Nothing yet. It begins with the first readiness check.", None))
#if QT_CONFIG(accessibility)
        self.story.setAccessibleName(QCoreApplication.translate("Overview", u"Story so far", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
