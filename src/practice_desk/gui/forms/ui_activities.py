# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activities.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import (Pill, WrapLabel)

class Ui_ActivitiesPage(object):
    def setupUi(self, ActivitiesPage):
        if not ActivitiesPage.objectName():
            ActivitiesPage.setObjectName(u"ActivitiesPage")
        self.layout_1 = QVBoxLayout(ActivitiesPage)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(32, 24, 24, 16)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(2)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ActivitiesPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"display")

        self.layout_2.addWidget(self.title)

        self.lead = WrapLabel(ActivitiesPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.lead)


        self.layout_1.addLayout(self.layout_2)

        self.leaning_card = QFrame(ActivitiesPage)
        self.leaning_card.setObjectName(u"leaning_card")
        self.leaning_card.setProperty(u"role", u"hold-card")
        self.leaning_layout = QHBoxLayout(self.leaning_card)
        self.leaning_layout.setObjectName(u"leaning_layout")
        self.leaning_layout.setContentsMargins(16, 10, 16, 10)
        self.leaning = WrapLabel(self.leaning_card)
        self.leaning.setObjectName(u"leaning")

        self.leaning_layout.addWidget(self.leaning)


        self.layout_1.addWidget(self.leaning_card)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.finder = QWidget(ActivitiesPage)
        self.finder.setObjectName(u"finder")
        self.layout_4 = QVBoxLayout(self.finder)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.find = QLineEdit(self.finder)
        self.find.setObjectName(u"find")

        self.layout_4.addWidget(self.find)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kind = QComboBox(self.finder)
        self.kind.setObjectName(u"kind")

        self.layout_5.addWidget(self.kind)

        self.size = QComboBox(self.finder)
        self.size.setObjectName(u"size")

        self.layout_5.addWidget(self.size)

        self.layout_5.setStretch(0, 1)
        self.layout_5.setStretch(1, 1)

        self.layout_4.addLayout(self.layout_5)

        self.goal = QComboBox(self.finder)
        self.goal.setObjectName(u"goal")

        self.layout_4.addWidget(self.goal)

        self.steady = QCheckBox(self.finder)
        self.steady.setObjectName(u"steady")

        self.layout_4.addWidget(self.steady)

        self.list = QListView(self.finder)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"clients")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.layout_4.addWidget(self.list)

        self.nothing = WrapLabel(self.finder)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"tone", u"muted")
        self.nothing.setVisible(False)

        self.layout_4.addWidget(self.nothing)


        self.layout_3.addWidget(self.finder)

        self.detail_scroll = QScrollArea(ActivitiesPage)
        self.detail_scroll.setObjectName(u"detail_scroll")
        self.detail_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.detail_scroll.setWidgetResizable(True)
        self.detail_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.detail_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.detail_content = QWidget()
        self.detail_content.setObjectName(u"detail_content")
        self.layout_6 = QVBoxLayout(self.detail_content)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 4, 0)
        self.detail = QFrame(self.detail_content)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(self.detail)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 16)
        self.name = WrapLabel(self.detail)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"type", u"title")

        self.layout_7.addWidget(self.name)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.kind_pill = Pill(self.detail)
        self.kind_pill.setObjectName(u"kind_pill")

        self.layout_8.addWidget(self.kind_pill)

        self.steady_pill = Pill(self.detail)
        self.steady_pill.setObjectName(u"steady_pill")

        self.layout_8.addWidget(self.steady_pill)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_1)


        self.layout_7.addLayout(self.layout_8)

        self.purpose = WrapLabel(self.detail)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.purpose)

        self.today_card = QFrame(self.detail)
        self.today_card.setObjectName(u"today_card")
        self.today_card.setProperty(u"role", u"consider-card")
        self.today_layout = QHBoxLayout(self.today_card)
        self.today_layout.setObjectName(u"today_layout")
        self.today_layout.setContentsMargins(14, 8, 14, 8)
        self.today = WrapLabel(self.today_card)
        self.today.setObjectName(u"today")

        self.today_layout.addWidget(self.today)


        self.layout_7.addWidget(self.today_card)

        self.no_client = WrapLabel(self.detail)
        self.no_client.setObjectName(u"no_client")
        self.no_client.setProperty(u"type", u"caption")
        self.no_client.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.no_client)

        self.micro_card = QFrame(self.detail)
        self.micro_card.setObjectName(u"micro_card")
        self.micro_card.setProperty(u"role", u"sunken-card")
        self.layout_9 = QVBoxLayout(self.micro_card)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(14, 8, 10, 10)
        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.micro_title = QLabel(self.micro_card)
        self.micro_title.setObjectName(u"micro_title")
        self.micro_title.setProperty(u"type", u"strong")

        self.layout_10.addWidget(self.micro_title)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_2)

        self.micro_use = QPushButton(self.micro_card)
        self.micro_use.setObjectName(u"micro_use")
        self.micro_use.setProperty(u"role", u"outline")
        self.micro_use.setProperty(u"compact", True)

        self.layout_10.addWidget(self.micro_use)


        self.layout_9.addLayout(self.layout_10)

        self.micro_amount = WrapLabel(self.micro_card)
        self.micro_amount.setObjectName(u"micro_amount")
        self.micro_amount.setProperty(u"type", u"caption")
        self.micro_amount.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.micro_amount)

        self.micro_text = WrapLabel(self.micro_card)
        self.micro_text.setObjectName(u"micro_text")

        self.layout_9.addWidget(self.micro_text)


        self.layout_7.addWidget(self.micro_card)

        self.small_card = QFrame(self.detail)
        self.small_card.setObjectName(u"small_card")
        self.small_card.setProperty(u"role", u"sunken-card")
        self.layout_11 = QVBoxLayout(self.small_card)
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(14, 8, 10, 10)
        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.small_title = QLabel(self.small_card)
        self.small_title.setObjectName(u"small_title")
        self.small_title.setProperty(u"type", u"strong")

        self.layout_12.addWidget(self.small_title)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_3)

        self.small_use = QPushButton(self.small_card)
        self.small_use.setObjectName(u"small_use")
        self.small_use.setProperty(u"role", u"outline")
        self.small_use.setProperty(u"compact", True)

        self.layout_12.addWidget(self.small_use)


        self.layout_11.addLayout(self.layout_12)

        self.small_amount = WrapLabel(self.small_card)
        self.small_amount.setObjectName(u"small_amount")
        self.small_amount.setProperty(u"type", u"caption")
        self.small_amount.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.small_amount)

        self.small_text = WrapLabel(self.small_card)
        self.small_text.setObjectName(u"small_text")

        self.layout_11.addWidget(self.small_text)


        self.layout_7.addWidget(self.small_card)

        self.larger_card = QFrame(self.detail)
        self.larger_card.setObjectName(u"larger_card")
        self.larger_card.setProperty(u"role", u"sunken-card")
        self.layout_13 = QVBoxLayout(self.larger_card)
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(14, 8, 10, 10)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.larger_title = QLabel(self.larger_card)
        self.larger_title.setObjectName(u"larger_title")
        self.larger_title.setProperty(u"type", u"strong")

        self.layout_14.addWidget(self.larger_title)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_4)

        self.larger_use = QPushButton(self.larger_card)
        self.larger_use.setObjectName(u"larger_use")
        self.larger_use.setProperty(u"role", u"outline")
        self.larger_use.setProperty(u"compact", True)

        self.layout_14.addWidget(self.larger_use)


        self.layout_13.addLayout(self.layout_14)

        self.larger_amount = WrapLabel(self.larger_card)
        self.larger_amount.setObjectName(u"larger_amount")
        self.larger_amount.setProperty(u"type", u"caption")
        self.larger_amount.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.larger_amount)

        self.larger_text = WrapLabel(self.larger_card)
        self.larger_text.setObjectName(u"larger_text")

        self.layout_13.addWidget(self.larger_text)


        self.layout_7.addWidget(self.larger_card)

        self.needs_first_part = QWidget(self.detail)
        self.needs_first_part.setObjectName(u"needs_first_part")
        self.layout_15 = QVBoxLayout(self.needs_first_part)
        self.layout_15.setSpacing(2)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.needs_first_label = QLabel(self.needs_first_part)
        self.needs_first_label.setObjectName(u"needs_first_label")
        self.needs_first_label.setProperty(u"type", u"caption-strong")
        self.needs_first_label.setProperty(u"tone", u"muted")

        self.layout_15.addWidget(self.needs_first_label)

        self.needs_first = WrapLabel(self.needs_first_part)
        self.needs_first.setObjectName(u"needs_first")

        self.layout_15.addWidget(self.needs_first)


        self.layout_7.addWidget(self.needs_first_part)

        self.together_part = QWidget(self.detail)
        self.together_part.setObjectName(u"together_part")
        self.layout_16 = QVBoxLayout(self.together_part)
        self.layout_16.setSpacing(2)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.together_label = QLabel(self.together_part)
        self.together_label.setObjectName(u"together_label")
        self.together_label.setProperty(u"type", u"caption-strong")
        self.together_label.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.together_label)

        self.together = WrapLabel(self.together_part)
        self.together.setObjectName(u"together")

        self.layout_16.addWidget(self.together)


        self.layout_7.addWidget(self.together_part)

        self.cautions_part = QWidget(self.detail)
        self.cautions_part.setObjectName(u"cautions_part")
        self.layout_17 = QVBoxLayout(self.cautions_part)
        self.layout_17.setSpacing(2)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.cautions_label = QLabel(self.cautions_part)
        self.cautions_label.setObjectName(u"cautions_label")
        self.cautions_label.setProperty(u"type", u"caption-strong")
        self.cautions_label.setProperty(u"tone", u"muted")

        self.layout_17.addWidget(self.cautions_label)

        self.cautions = WrapLabel(self.cautions_part)
        self.cautions.setObjectName(u"cautions")

        self.layout_17.addWidget(self.cautions)


        self.layout_7.addWidget(self.cautions_part)

        self.leave_part = QWidget(self.detail)
        self.leave_part.setObjectName(u"leave_part")
        self.layout_18 = QVBoxLayout(self.leave_part)
        self.layout_18.setSpacing(2)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.leave_label = WrapLabel(self.leave_part)
        self.leave_label.setObjectName(u"leave_label")
        self.leave_label.setProperty(u"type", u"caption-strong")
        self.leave_label.setProperty(u"tone", u"muted")

        self.layout_18.addWidget(self.leave_label)

        self.leave = WrapLabel(self.leave_part)
        self.leave.setObjectName(u"leave")

        self.layout_18.addWidget(self.leave)


        self.layout_7.addWidget(self.leave_part)

        self.log_part = QWidget(self.detail)
        self.log_part.setObjectName(u"log_part")
        self.layout_19 = QVBoxLayout(self.log_part)
        self.layout_19.setSpacing(2)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.log_label = QLabel(self.log_part)
        self.log_label.setObjectName(u"log_label")
        self.log_label.setProperty(u"type", u"caption-strong")
        self.log_label.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.log_label)

        self.log = WrapLabel(self.log_part)
        self.log.setObjectName(u"log")

        self.layout_19.addWidget(self.log)


        self.layout_7.addWidget(self.log_part)

        self.sources_part = QWidget(self.detail)
        self.sources_part.setObjectName(u"sources_part")
        self.layout_20 = QVBoxLayout(self.sources_part)
        self.layout_20.setSpacing(2)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.sources_label = WrapLabel(self.sources_part)
        self.sources_label.setObjectName(u"sources_label")
        self.sources_label.setProperty(u"type", u"caption-strong")
        self.sources_label.setProperty(u"tone", u"muted")

        self.layout_20.addWidget(self.sources_label)

        self.sources = WrapLabel(self.sources_part)
        self.sources.setObjectName(u"sources")
        self.sources.setProperty(u"type", u"caption")

        self.layout_20.addWidget(self.sources)


        self.layout_7.addWidget(self.sources_part)


        self.layout_6.addWidget(self.detail)

        self.spacer_5 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_5)

        self.detail_scroll.setWidget(self.detail_content)

        self.layout_3.addWidget(self.detail_scroll)

        self.layout_3.setStretch(0, 2)
        self.layout_3.setStretch(1, 3)

        self.layout_1.addLayout(self.layout_3)

        self.layout_1.setStretch(2, 1)
        QWidget.setTabOrder(self.find, self.kind)
        QWidget.setTabOrder(self.kind, self.size)
        QWidget.setTabOrder(self.size, self.goal)
        QWidget.setTabOrder(self.goal, self.steady)
        QWidget.setTabOrder(self.steady, self.list)
        QWidget.setTabOrder(self.list, self.detail_scroll)
        QWidget.setTabOrder(self.detail_scroll, self.micro_use)
        QWidget.setTabOrder(self.micro_use, self.small_use)
        QWidget.setTabOrder(self.small_use, self.larger_use)

        self.retranslateUi(ActivitiesPage)

        QMetaObject.connectSlotsByName(ActivitiesPage)
    # setupUi

    def retranslateUi(self, ActivitiesPage):
        self.title.setText(QCoreApplication.translate("ActivitiesPage", u"Activities", None))
        self.lead.setText(QCoreApplication.translate("ActivitiesPage", u"Places to start from. Make them theirs: their words, their time, their size.", None))
        self.leaning.setText("")
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"Find an activity", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("ActivitiesPage", u"Find by word, goal or tag", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"Kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"Size shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.goal.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"Goal", None))
#endif // QT_CONFIG(accessibility)
        self.steady.setText(QCoreApplication.translate("ActivitiesPage", u"Only what is fine in a hard &week", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"Activities", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("ActivitiesPage", u"Nothing by that word. Try a shorter one.", None))
#if QT_CONFIG(accessibility)
        self.detail_scroll.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"The activity in full", None))
#endif // QT_CONFIG(accessibility)
        self.name.setText("")
        self.purpose.setText("")
        self.today.setText("")
        self.no_client.setText(QCoreApplication.translate("ActivitiesPage", u"Open a client first to use one of these.", None))
        self.micro_title.setText(QCoreApplication.translate("ActivitiesPage", u"Smallest", None))
        self.micro_use.setText(QCoreApplication.translate("ActivitiesPage", u"Use", None))
        self.micro_amount.setText("")
        self.micro_text.setText("")
        self.small_title.setText(QCoreApplication.translate("ActivitiesPage", u"Small", None))
        self.small_use.setText(QCoreApplication.translate("ActivitiesPage", u"Use", None))
        self.small_amount.setText("")
        self.small_text.setText("")
        self.larger_title.setText(QCoreApplication.translate("ActivitiesPage", u"Larger", None))
        self.larger_use.setText(QCoreApplication.translate("ActivitiesPage", u"Use", None))
        self.larger_amount.setText("")
        self.larger_text.setText("")
        self.needs_first_label.setText(QCoreApplication.translate("ActivitiesPage", u"Needs first", None))
        self.needs_first.setText("")
        self.together_label.setText(QCoreApplication.translate("ActivitiesPage", u"In the room", None))
        self.together.setText("")
        self.cautions_label.setText(QCoreApplication.translate("ActivitiesPage", u"Take care", None))
        self.cautions.setText("")
        self.leave_label.setText(QCoreApplication.translate("ActivitiesPage", u"Leave it for another week with", None))
        self.leave.setText("")
        self.log_label.setText(QCoreApplication.translate("ActivitiesPage", u"What to note down", None))
        self.log.setText("")
        self.sources_label.setText(QCoreApplication.translate("ActivitiesPage", u"What stands behind it", None))
        self.sources.setText("")
        pass
    # retranslateUi
