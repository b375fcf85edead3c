# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measures.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.totals_chart import TotalsChart

class Ui_Measures(object):
    def setupUi(self, Measures):
        if not Measures.objectName():
            Measures.setObjectName(u"Measures")
        self.layout_1 = QVBoxLayout(Measures)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(Measures)
        self.views.setObjectName(u"views")
        self.entry = QWidget()
        self.entry.setObjectName(u"entry")
        self.layout_entry = QVBoxLayout(self.entry)
        self.layout_entry.setSpacing(0)
        self.layout_entry.setObjectName(u"layout_entry")
        self.layout_entry.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.entry)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_content = QVBoxLayout(self.content)
        self.layout_content.setSpacing(12)
        self.layout_content.setObjectName(u"layout_content")
        self.layout_content.setContentsMargins(24, 18, 24, 18)
        self.title = QLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_content.addWidget(self.title)

        self.entry_card = QFrame(self.content)
        self.entry_card.setObjectName(u"entry_card")
        self.entry_card.setProperty(u"role", u"card")
        self.layout_entry_card = QVBoxLayout(self.entry_card)
        self.layout_entry_card.setSpacing(8)
        self.layout_entry_card.setObjectName(u"layout_entry_card")
        self.layout_entry_card.setContentsMargins(16, 14, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.scale_box = QVBoxLayout()
        self.scale_box.setSpacing(4)
        self.scale_box.setObjectName(u"scale_box")
        self.scale_box.setContentsMargins(0, 0, 0, 0)
        self.scale_title = QLabel(self.entry_card)
        self.scale_title.setObjectName(u"scale_title")
        self.scale_title.setProperty(u"type", u"caption-strong")
        self.scale_title.setProperty(u"tone", u"muted")

        self.scale_box.addWidget(self.scale_title)

        self.scale = QComboBox(self.entry_card)
        self.scale.setObjectName(u"scale")

        self.scale_box.addWidget(self.scale)


        self.head_row.addLayout(self.scale_box)

        self.day_box = QVBoxLayout()
        self.day_box.setSpacing(4)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setContentsMargins(0, 0, 0, 0)
        self.day_title = QLabel(self.entry_card)
        self.day_title.setObjectName(u"day_title")
        self.day_title.setProperty(u"type", u"caption-strong")
        self.day_title.setProperty(u"tone", u"muted")

        self.day_box.addWidget(self.day_title)

        self.day = QDateEdit(self.entry_card)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.day_box.addWidget(self.day)


        self.head_row.addLayout(self.day_box)

        self.head_row.setStretch(0, 1)

        self.layout_entry_card.addLayout(self.head_row)

        self.own_row = QFrame(self.entry_card)
        self.own_row.setObjectName(u"own_row")
        self.layout_own = QHBoxLayout(self.own_row)
        self.layout_own.setSpacing(8)
        self.layout_own.setObjectName(u"layout_own")
        self.layout_own.setContentsMargins(0, 0, 0, 0)
        self.change_scale = QPushButton(self.own_row)
        self.change_scale.setObjectName(u"change_scale")
        self.change_scale.setProperty(u"role", u"quiet")
        self.change_scale.setProperty(u"glyph", u"pencil")

        self.layout_own.addWidget(self.change_scale)

        self.remove_scale = QPushButton(self.own_row)
        self.remove_scale.setObjectName(u"remove_scale")
        self.remove_scale.setProperty(u"role", u"quiet")
        self.remove_scale.setProperty(u"glyph", u"trash-2")

        self.layout_own.addWidget(self.remove_scale)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_own.addItem(self.spacer_1)


        self.layout_entry_card.addWidget(self.own_row)

        self.instruction = WrapLabel(self.entry_card)
        self.instruction.setObjectName(u"instruction")
        self.instruction.setProperty(u"type", u"strong")

        self.layout_entry_card.addWidget(self.instruction)

        self.items_box = QVBoxLayout()
        self.items_box.setSpacing(0)
        self.items_box.setObjectName(u"items_box")
        self.items_box.setContentsMargins(0, 0, 0, 0)

        self.layout_entry_card.addLayout(self.items_box)

        self.total_row = QWidget(self.entry_card)
        self.total_row.setObjectName(u"total_row")
        self.layout_total = QVBoxLayout(self.total_row)
        self.layout_total.setSpacing(4)
        self.layout_total.setObjectName(u"layout_total")
        self.layout_total.setContentsMargins(0, 0, 0, 0)
        self.total_title = QLabel(self.total_row)
        self.total_title.setObjectName(u"total_title")
        self.total_title.setProperty(u"type", u"caption-strong")
        self.total_title.setProperty(u"tone", u"muted")

        self.layout_total.addWidget(self.total_title)

        self.total_line = QHBoxLayout()
        self.total_line.setSpacing(8)
        self.total_line.setObjectName(u"total_line")
        self.total_line.setContentsMargins(0, 0, 0, 0)
        self.total = QLineEdit(self.total_row)
        self.total.setObjectName(u"total")
        self.total.setMaxLength(12)

        self.total_line.addWidget(self.total)

        self.total_range = QLabel(self.total_row)
        self.total_range.setObjectName(u"total_range")
        self.total_range.setProperty(u"tone", u"muted")

        self.total_line.addWidget(self.total_range)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.total_line.addItem(self.spacer_2)


        self.layout_total.addLayout(self.total_line)


        self.layout_entry_card.addWidget(self.total_row)

        self.said = WrapLabel(self.entry_card)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"tone", u"consider")
        self.said.setVisible(False)

        self.layout_entry_card.addWidget(self.said)

        self.result = WrapLabel(self.entry_card)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"type", u"title")

        self.layout_entry_card.addWidget(self.result)

        self.since_last = WrapLabel(self.entry_card)
        self.since_last.setObjectName(u"since_last")

        self.layout_entry_card.addWidget(self.since_last)

        self.since_first = WrapLabel(self.entry_card)
        self.since_first.setObjectName(u"since_first")
        self.since_first.setProperty(u"tone", u"muted")

        self.layout_entry_card.addWidget(self.since_first)

        self.plain = WrapLabel(self.entry_card)
        self.plain.setObjectName(u"plain")
        self.plain.setProperty(u"type", u"caption")
        self.plain.setProperty(u"tone", u"muted")

        self.layout_entry_card.addWidget(self.plain)

        self.attribution = WrapLabel(self.entry_card)
        self.attribution.setObjectName(u"attribution")
        self.attribution.setProperty(u"type", u"caption")
        self.attribution.setProperty(u"tone", u"muted")

        self.layout_entry_card.addWidget(self.attribution)


        self.layout_content.addWidget(self.entry_card)

        self.chart_card = QFrame(self.content)
        self.chart_card.setObjectName(u"chart_card")
        self.chart_card.setProperty(u"role", u"card")
        self.layout_chart_card = QVBoxLayout(self.chart_card)
        self.layout_chart_card.setSpacing(8)
        self.layout_chart_card.setObjectName(u"layout_chart_card")
        self.layout_chart_card.setContentsMargins(16, 14, 16, 14)
        self.chart_head = QHBoxLayout()
        self.chart_head.setSpacing(8)
        self.chart_head.setObjectName(u"chart_head")
        self.chart_head.setContentsMargins(0, 0, 0, 0)
        self.chart_title = QLabel(self.chart_card)
        self.chart_title.setObjectName(u"chart_title")
        self.chart_title.setProperty(u"type", u"lead-strong")

        self.chart_head.addWidget(self.chart_title)

        self.save_picture = QToolButton(self.chart_card)
        self.save_picture.setObjectName(u"save_picture")
        self.save_picture.setProperty(u"role", u"quiet")
        self.save_picture.setProperty(u"glyph", u"file-down")

        self.chart_head.addWidget(self.save_picture)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chart_head.addItem(self.spacer_3)

        self.better = QLabel(self.chart_card)
        self.better.setObjectName(u"better")
        self.better.setProperty(u"type", u"caption")
        self.better.setProperty(u"tone", u"muted")

        self.chart_head.addWidget(self.better)


        self.layout_chart_card.addLayout(self.chart_head)

        self.chart = TotalsChart(self.chart_card)
        self.chart.setObjectName(u"chart")
        self.chart.setMinimumSize(QSize(0, 220))

        self.layout_chart_card.addWidget(self.chart)

        self.numbers = WrapLabel(self.chart_card)
        self.numbers.setObjectName(u"numbers")
        self.numbers.setProperty(u"type", u"caption")
        self.numbers.setProperty(u"tone", u"muted")

        self.layout_chart_card.addWidget(self.numbers)


        self.layout_content.addWidget(self.chart_card)

        self.history_card = QFrame(self.content)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"role", u"card")
        self.layout_history_card = QVBoxLayout(self.history_card)
        self.layout_history_card.setSpacing(8)
        self.layout_history_card.setObjectName(u"layout_history_card")
        self.layout_history_card.setContentsMargins(16, 14, 16, 14)
        self.history_title = QLabel(self.history_card)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"type", u"lead-strong")

        self.layout_history_card.addWidget(self.history_title)

        self.history_empty = WrapLabel(self.history_card)
        self.history_empty.setObjectName(u"history_empty")
        self.history_empty.setProperty(u"tone", u"muted")

        self.layout_history_card.addWidget(self.history_empty)

        self.history = QListView(self.history_card)
        self.history.setObjectName(u"history")
        self.history.setFrameShape(QFrame.Shape.NoFrame)
        self.history.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout_history_card.addWidget(self.history)

        self.history_words = WrapLabel(self.history_card)
        self.history_words.setObjectName(u"history_words")
        self.history_words.setProperty(u"tone", u"muted")

        self.layout_history_card.addWidget(self.history_words)

        self.history_row = QHBoxLayout()
        self.history_row.setSpacing(8)
        self.history_row.setObjectName(u"history_row")
        self.history_row.setContentsMargins(0, 0, 0, 0)
        self.correct = QPushButton(self.history_card)
        self.correct.setObjectName(u"correct")
        self.correct.setProperty(u"role", u"outline")
        self.correct.setProperty(u"glyph", u"pencil")

        self.history_row.addWidget(self.correct)

        self.remove = QPushButton(self.history_card)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")
        self.remove.setProperty(u"glyph", u"trash-2")

        self.history_row.addWidget(self.remove)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.history_row.addItem(self.spacer_4)


        self.layout_history_card.addLayout(self.history_row)


        self.layout_content.addWidget(self.history_card)

        self.spacer_5 = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_content.addItem(self.spacer_5)

        self.layout_content.setStretch(4, 1)
        self.scroll.setWidget(self.content)

        self.layout_entry.addWidget(self.scroll)

        self.footer = QFrame(self.entry)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy)
        self.layout_foot = QHBoxLayout(self.footer)
        self.layout_foot.setSpacing(8)
        self.layout_foot.setObjectName(u"layout_foot")
        self.layout_foot.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_foot.addWidget(self.back)

        self.spacer_6 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_foot.addItem(self.spacer_6)

        self.state = QLabel(self.footer)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"type", u"strong")

        self.layout_foot.addWidget(self.state)

        self.leave_it = QPushButton(self.footer)
        self.leave_it.setObjectName(u"leave_it")
        self.leave_it.setProperty(u"role", u"outline")

        self.layout_foot.addWidget(self.leave_it)

        self.keep_open = QPushButton(self.footer)
        self.keep_open.setObjectName(u"keep_open")
        self.keep_open.setProperty(u"role", u"outline")

        self.layout_foot.addWidget(self.keep_open)

        self.keep = QPushButton(self.footer)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")
        self.keep.setProperty(u"glyph", u"check")

        self.layout_foot.addWidget(self.keep)


        self.layout_entry.addWidget(self.footer)

        self.layout_entry.setStretch(0, 1)
        self.views.addWidget(self.entry)
        self.first = QWidget()
        self.first.setObjectName(u"first")
        self.layout_first_page = QVBoxLayout(self.first)
        self.layout_first_page.setSpacing(0)
        self.layout_first_page.setObjectName(u"layout_first_page")
        self.layout_first_page.setContentsMargins(0, 0, 0, 0)
        self.first_scroll = QScrollArea(self.first)
        self.first_scroll.setObjectName(u"first_scroll")
        self.first_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.first_scroll.setWidgetResizable(True)
        self.first_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.first_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.first_content = QWidget()
        self.first_content.setObjectName(u"first_content")
        self.layout_first = QVBoxLayout(self.first_content)
        self.layout_first.setSpacing(8)
        self.layout_first.setObjectName(u"layout_first")
        self.layout_first.setContentsMargins(24, 18, 24, 18)
        self.spacer_7 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_first.addItem(self.spacer_7)

        self.first_card = QFrame(self.first_content)
        self.first_card.setObjectName(u"first_card")
        self.first_card.setProperty(u"role", u"consider-card")
        self.layout_first_card = QVBoxLayout(self.first_card)
        self.layout_first_card.setSpacing(10)
        self.layout_first_card.setObjectName(u"layout_first_card")
        self.layout_first_card.setContentsMargins(16, 14, 16, 14)
        self.first_title = QLabel(self.first_card)
        self.first_title.setObjectName(u"first_title")
        self.first_title.setProperty(u"type", u"lead-strong")
        self.first_title.setProperty(u"tone", u"consider")

        self.layout_first_card.addWidget(self.first_title)

        self.first_answer = WrapLabel(self.first_card)
        self.first_answer.setObjectName(u"first_answer")
        self.first_answer.setProperty(u"type", u"strong")

        self.layout_first_card.addWidget(self.first_answer)

        self.first_words = WrapLabel(self.first_card)
        self.first_words.setObjectName(u"first_words")
        self.first_words.setProperty(u"type", u"title")

        self.layout_first_card.addWidget(self.first_words)

        self.seen_title = WrapLabel(self.first_card)
        self.seen_title.setObjectName(u"seen_title")
        self.seen_title.setProperty(u"type", u"caption-strong")
        self.seen_title.setProperty(u"tone", u"muted")

        self.layout_first_card.addWidget(self.seen_title)

        self.seen = QPlainTextEdit(self.first_card)
        self.seen.setObjectName(u"seen")
        self.seen.setTabChangesFocus(True)

        self.layout_first_card.addWidget(self.seen)

        self.first_said = WrapLabel(self.first_card)
        self.first_said.setObjectName(u"first_said")
        self.first_said.setProperty(u"tone", u"consider")
        self.first_said.setVisible(False)

        self.layout_first_card.addWidget(self.first_said)

        self.first_row = QHBoxLayout()
        self.first_row.setSpacing(8)
        self.first_row.setObjectName(u"first_row")
        self.first_row.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_row.addItem(self.spacer_8)

        self.seen_done = QPushButton(self.first_card)
        self.seen_done.setObjectName(u"seen_done")
        self.seen_done.setProperty(u"role", u"primary")
        self.seen_done.setProperty(u"glyph", u"check")

        self.first_row.addWidget(self.seen_done)


        self.layout_first_card.addLayout(self.first_row)


        self.layout_first.addWidget(self.first_card)

        self.spacer_9 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_first.addItem(self.spacer_9)

        self.layout_first.setStretch(0, 1)
        self.layout_first.setStretch(2, 2)
        self.first_scroll.setWidget(self.first_content)

        self.layout_first_page.addWidget(self.first_scroll)

        self.views.addWidget(self.first)

        self.layout_1.addWidget(self.views)

#if QT_CONFIG(shortcut)
        self.scale_title.setBuddy(self.scale)
        self.day_title.setBuddy(self.day)
        self.total_title.setBuddy(self.total)
        self.seen_title.setBuddy(self.seen)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scale, self.day)
        QWidget.setTabOrder(self.day, self.change_scale)
        QWidget.setTabOrder(self.change_scale, self.total)
        QWidget.setTabOrder(self.total, self.chart)
        QWidget.setTabOrder(self.chart, self.history)
        QWidget.setTabOrder(self.history, self.correct)
        QWidget.setTabOrder(self.correct, self.remove)
        QWidget.setTabOrder(self.remove, self.back)
        QWidget.setTabOrder(self.back, self.leave_it)
        QWidget.setTabOrder(self.leave_it, self.keep_open)
        QWidget.setTabOrder(self.keep_open, self.keep)
        QWidget.setTabOrder(self.keep, self.seen)
        QWidget.setTabOrder(self.seen, self.seen_done)

        self.retranslateUi(Measures)

        QMetaObject.connectSlotsByName(Measures)
    # setupUi

    def retranslateUi(self, Measures):
        self.title.setText(QCoreApplication.translate("Measures", u"Measures", None))
        self.scale_title.setText(QCoreApplication.translate("Measures", u"&Which measure", None))
        self.day_title.setText(QCoreApplication.translate("Measures", u"F&illed in on", None))
        self.change_scale.setText(QCoreApplication.translate("Measures", u"Change this scale\u2026", None))
        self.remove_scale.setText(QCoreApplication.translate("Measures", u"Remove it", None))
#if QT_CONFIG(accessibility)
        self.remove_scale.setAccessibleName(QCoreApplication.translate("Measures", u"Remove this scale", None))
#endif // QT_CONFIG(accessibility)
        self.instruction.setText("")
        self.total_title.setText(QCoreApplication.translate("Measures", u"&Total", None))
        self.total_range.setText("")
        self.said.setText("")
        self.result.setText("")
        self.since_last.setText("")
        self.since_first.setText("")
        self.plain.setText(QCoreApplication.translate("Measures", u"A total decides nothing by itself. It is no diagnosis, and it names no cause.", None))
        self.attribution.setText("")
        self.chart_title.setText(QCoreApplication.translate("Measures", u"Over time", None))
#if QT_CONFIG(accessibility)
        self.save_picture.setAccessibleName(QCoreApplication.translate("Measures", u"Save this picture as a PDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_picture.setToolTip(QCoreApplication.translate("Measures", u"Save this picture as a PDF", None))
#endif // QT_CONFIG(tooltip)
        self.better.setText("")
        self.numbers.setText("")
        self.history_title.setText(QCoreApplication.translate("Measures", u"So far", None))
        self.history_empty.setText(QCoreApplication.translate("Measures", u"Nothing entered on this measure yet.", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("Measures", u"Entered so far", None))
#endif // QT_CONFIG(accessibility)
        self.history_words.setText("")
        self.correct.setText(QCoreApplication.translate("Measures", u"C&orrect\u2026", None))
        self.remove.setText(QCoreApplication.translate("Measures", u"&Remove", None))
        self.back.setText(QCoreApplication.translate("Measures", u"Overview", None))
        self.state.setText("")
        self.leave_it.setText(QCoreApplication.translate("Measures", u"Leave it as it was", None))
        self.keep_open.setText(QCoreApplication.translate("Measures", u"Keep it without a total", None))
        self.keep.setText(QCoreApplication.translate("Measures", u"Keep it", None))
        self.first_title.setText("")
        self.first_answer.setText("")
        self.first_words.setText("")
        self.seen_title.setText(QCoreApplication.translate("Measures", u"&Note in a few words that it was seen. The rest of this page waits for that.", None))
        self.first_said.setText("")
        self.seen_done.setText(QCoreApplication.translate("Measures", u"It &was seen", None))
        pass
    # retranslateUi
