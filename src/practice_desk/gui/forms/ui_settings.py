# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.layout_1 = QVBoxLayout(SettingsPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(32, 24, 24, 24)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.column = QWidget(self.content)
        self.column.setObjectName(u"column")
        self.layout_4 = QVBoxLayout(self.column)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"display")

        self.layout_4.addWidget(self.title)

        self.lead = WrapLabel(self.column)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.lead)

        self.general_card = QFrame(self.column)
        self.general_card.setObjectName(u"general_card")
        self.general_card.setProperty(u"role", u"card")
        self.layout_5 = QVBoxLayout(self.general_card)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 16)
        self.general_title = QLabel(self.general_card)
        self.general_title.setObjectName(u"general_title")
        self.general_title.setProperty(u"type", u"lead-strong")

        self.layout_5.addWidget(self.general_title)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.appearance_label = QLabel(self.general_card)
        self.appearance_label.setObjectName(u"appearance_label")
        self.appearance_label.setProperty(u"type", u"caption-strong")
        self.appearance_label.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.appearance_label)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.appearance = Segmented(self.general_card)
        self.appearance.setObjectName(u"appearance")

        self.layout_7.addWidget(self.appearance)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_1)


        self.layout_6.addLayout(self.layout_7)


        self.layout_5.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.text_scale_label = QLabel(self.general_card)
        self.text_scale_label.setObjectName(u"text_scale_label")
        self.text_scale_label.setProperty(u"type", u"caption-strong")
        self.text_scale_label.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.text_scale_label)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.text_scale = QComboBox(self.general_card)
        self.text_scale.setObjectName(u"text_scale")

        self.layout_9.addWidget(self.text_scale)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_2)


        self.layout_8.addLayout(self.layout_9)


        self.layout_5.addLayout(self.layout_8)


        self.layout_4.addWidget(self.general_card)

        self.practice_card = QFrame(self.column)
        self.practice_card.setObjectName(u"practice_card")
        self.practice_card.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.practice_card)
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 16)
        self.practice_title = QLabel(self.practice_card)
        self.practice_title.setObjectName(u"practice_title")
        self.practice_title.setProperty(u"type", u"lead-strong")

        self.layout_10.addWidget(self.practice_title)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.practice_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"type", u"caption-strong")
        self.name_label.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.name_label)

        self.name = QLineEdit(self.practice_card)
        self.name.setObjectName(u"name")

        self.layout_11.addWidget(self.name)


        self.layout_10.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(12)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.signature_label = QLabel(self.practice_card)
        self.signature_label.setObjectName(u"signature_label")
        self.signature_label.setProperty(u"type", u"caption-strong")
        self.signature_label.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.signature_label)

        self.signature = QLineEdit(self.practice_card)
        self.signature.setObjectName(u"signature")

        self.layout_13.addWidget(self.signature)


        self.layout_12.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.practice_card)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"type", u"caption-strong")
        self.phone_label.setProperty(u"tone", u"muted")

        self.layout_14.addWidget(self.phone_label)

        self.phone = QLineEdit(self.practice_card)
        self.phone.setObjectName(u"phone")

        self.layout_14.addWidget(self.phone)


        self.layout_12.addLayout(self.layout_14)


        self.layout_10.addLayout(self.layout_12)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.country_label = QLabel(self.practice_card)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setProperty(u"type", u"caption-strong")
        self.country_label.setProperty(u"tone", u"muted")

        self.layout_15.addWidget(self.country_label)

        self.country = QLineEdit(self.practice_card)
        self.country.setObjectName(u"country")

        self.layout_15.addWidget(self.country)


        self.layout_10.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(4)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.practice_card)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"type", u"caption-strong")
        self.paper_label.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.paper_label)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.paper = Segmented(self.practice_card)
        self.paper.setObjectName(u"paper")

        self.layout_17.addWidget(self.paper)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_3)


        self.layout_16.addLayout(self.layout_17)


        self.layout_10.addLayout(self.layout_16)

        self.said_practice = WrapLabel(self.practice_card)
        self.said_practice.setObjectName(u"said_practice")
        self.said_practice.setProperty(u"type", u"caption")
        self.said_practice.setProperty(u"tone", u"consider")
        self.said_practice.setVisible(False)

        self.layout_10.addWidget(self.said_practice)


        self.layout_4.addWidget(self.practice_card)

        self.support_box = QVBoxLayout()
        self.support_box.setObjectName(u"support_box")
        self.support_box.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addLayout(self.support_box)

        self.second_look_card = QFrame(self.column)
        self.second_look_card.setObjectName(u"second_look_card")
        self.second_look_card.setProperty(u"role", u"card")
        self.second_look_layout = QVBoxLayout(self.second_look_card)
        self.second_look_layout.setSpacing(8)
        self.second_look_layout.setObjectName(u"second_look_layout")
        self.second_look_layout.setContentsMargins(16, 14, 16, 16)
        self.second_look_title = QLabel(self.second_look_card)
        self.second_look_title.setObjectName(u"second_look_title")
        self.second_look_title.setProperty(u"type", u"lead-strong")

        self.second_look_layout.addWidget(self.second_look_title)

        self.second_look_lead = WrapLabel(self.second_look_card)
        self.second_look_lead.setObjectName(u"second_look_lead")
        self.second_look_lead.setProperty(u"type", u"caption")
        self.second_look_lead.setProperty(u"tone", u"muted")

        self.second_look_layout.addWidget(self.second_look_lead)

        self.second_look_rows = QVBoxLayout()
        self.second_look_rows.setSpacing(8)
        self.second_look_rows.setObjectName(u"second_look_rows")
        self.second_look_rows.setContentsMargins(0, 2, 0, 0)

        self.second_look_layout.addLayout(self.second_look_rows)


        self.layout_4.addWidget(self.second_look_card)

        self.limits_card = QFrame(self.column)
        self.limits_card.setObjectName(u"limits_card")
        self.limits_card.setProperty(u"role", u"card")
        self.limits_layout = QVBoxLayout(self.limits_card)
        self.limits_layout.setSpacing(10)
        self.limits_layout.setObjectName(u"limits_layout")
        self.limits_layout.setContentsMargins(16, 14, 16, 16)
        self.limits_title = QLabel(self.limits_card)
        self.limits_title.setObjectName(u"limits_title")
        self.limits_title.setProperty(u"type", u"lead-strong")

        self.limits_layout.addWidget(self.limits_title)

        self.limits_lead = WrapLabel(self.limits_card)
        self.limits_lead.setObjectName(u"limits_lead")
        self.limits_lead.setProperty(u"type", u"caption")
        self.limits_lead.setProperty(u"tone", u"muted")

        self.limits_layout.addWidget(self.limits_lead)

        self.limits_passed_over = WrapLabel(self.limits_card)
        self.limits_passed_over.setObjectName(u"limits_passed_over")
        self.limits_passed_over.setProperty(u"tone", u"consider")

        self.limits_layout.addWidget(self.limits_passed_over)

        self.limits_rows = QVBoxLayout()
        self.limits_rows.setSpacing(12)
        self.limits_rows.setObjectName(u"limits_rows")
        self.limits_rows.setContentsMargins(0, 2, 0, 0)

        self.limits_layout.addLayout(self.limits_rows)

        self.limits_record_title = QLabel(self.limits_card)
        self.limits_record_title.setObjectName(u"limits_record_title")
        self.limits_record_title.setProperty(u"type", u"caption-strong")
        self.limits_record_title.setProperty(u"tone", u"muted")

        self.limits_layout.addWidget(self.limits_record_title)

        self.limits_record = WrapLabel(self.limits_card)
        self.limits_record.setObjectName(u"limits_record")
        self.limits_record.setProperty(u"type", u"caption")

        self.limits_layout.addWidget(self.limits_record)


        self.layout_4.addWidget(self.limits_card)

        self.mirror_card = QFrame(self.column)
        self.mirror_card.setObjectName(u"mirror_card")
        self.mirror_card.setProperty(u"role", u"card")
        self.mirror_layout = QVBoxLayout(self.mirror_card)
        self.mirror_layout.setSpacing(8)
        self.mirror_layout.setObjectName(u"mirror_layout")
        self.mirror_layout.setContentsMargins(16, 14, 16, 16)
        self.mirror_title = QLabel(self.mirror_card)
        self.mirror_title.setObjectName(u"mirror_title")
        self.mirror_title.setProperty(u"type", u"lead-strong")

        self.mirror_layout.addWidget(self.mirror_title)

        self.mirror = QCheckBox(self.mirror_card)
        self.mirror.setObjectName(u"mirror")

        self.mirror_layout.addWidget(self.mirror)

        self.mirror_lead = WrapLabel(self.mirror_card)
        self.mirror_lead.setObjectName(u"mirror_lead")
        self.mirror_lead.setProperty(u"type", u"caption")
        self.mirror_lead.setProperty(u"tone", u"muted")

        self.mirror_layout.addWidget(self.mirror_lead)


        self.layout_4.addWidget(self.mirror_card)

        self.security_card = QFrame(self.column)
        self.security_card.setObjectName(u"security_card")
        self.security_card.setProperty(u"role", u"card")
        self.layout_18 = QVBoxLayout(self.security_card)
        self.layout_18.setSpacing(12)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(16, 14, 16, 16)
        self.security_title = QLabel(self.security_card)
        self.security_title.setObjectName(u"security_title")
        self.security_title.setProperty(u"type", u"lead-strong")

        self.layout_18.addWidget(self.security_title)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.lock_minutes_label = QLabel(self.security_card)
        self.lock_minutes_label.setObjectName(u"lock_minutes_label")
        self.lock_minutes_label.setProperty(u"type", u"caption-strong")
        self.lock_minutes_label.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.lock_minutes_label)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.lock_minutes = Segmented(self.security_card)
        self.lock_minutes.setObjectName(u"lock_minutes")

        self.layout_20.addWidget(self.lock_minutes)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_4)


        self.layout_19.addLayout(self.layout_20)


        self.layout_18.addLayout(self.layout_19)

        self.captures = QCheckBox(self.security_card)
        self.captures.setObjectName(u"captures")

        self.layout_18.addWidget(self.captures)

        self.captures_lead = WrapLabel(self.security_card)
        self.captures_lead.setObjectName(u"captures_lead")
        self.captures_lead.setProperty(u"type", u"caption")
        self.captures_lead.setProperty(u"tone", u"muted")

        self.layout_18.addWidget(self.captures_lead)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(self.security_card)
        self.change.setObjectName(u"change")

        self.layout_21.addWidget(self.change)

        self.new_sheet = QPushButton(self.security_card)
        self.new_sheet.setObjectName(u"new_sheet")

        self.layout_21.addWidget(self.new_sheet)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_5)


        self.layout_18.addLayout(self.layout_21)

        self.change_part = QWidget(self.security_card)
        self.change_part.setObjectName(u"change_part")
        self.change_part.setVisible(False)
        self.layout_22 = QVBoxLayout(self.change_part)
        self.layout_22.setSpacing(12)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(4)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(4)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.current_label = QLabel(self.change_part)
        self.current_label.setObjectName(u"current_label")
        self.current_label.setProperty(u"type", u"caption-strong")
        self.current_label.setProperty(u"tone", u"muted")

        self.layout_24.addWidget(self.current_label)

        self.current = QLineEdit(self.change_part)
        self.current.setObjectName(u"current")
        self.current.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_24.addWidget(self.current)


        self.layout_23.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(4)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.eye_room = QLabel(self.change_part)
        self.eye_room.setObjectName(u"eye_room")

        self.layout_25.addWidget(self.eye_room)

        self.show = QToolButton(self.change_part)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"role", u"quiet")
        self.show.setProperty(u"glyph", u"eye")
        self.show.setCheckable(True)

        self.layout_25.addWidget(self.show)


        self.layout_23.addLayout(self.layout_25)

        self.layout_23.setStretch(0, 1)

        self.layout_22.addLayout(self.layout_23)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(4)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.fresh_label = QLabel(self.change_part)
        self.fresh_label.setObjectName(u"fresh_label")
        self.fresh_label.setProperty(u"type", u"caption-strong")
        self.fresh_label.setProperty(u"tone", u"muted")

        self.layout_26.addWidget(self.fresh_label)

        self.fresh = QLineEdit(self.change_part)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_26.addWidget(self.fresh)


        self.layout_22.addLayout(self.layout_26)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(4)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.change_part)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"type", u"caption-strong")
        self.again_label.setProperty(u"tone", u"muted")

        self.layout_27.addWidget(self.again_label)

        self.again = QLineEdit(self.change_part)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_27.addWidget(self.again)


        self.layout_22.addLayout(self.layout_27)

        self.said_passphrase = WrapLabel(self.change_part)
        self.said_passphrase.setObjectName(u"said_passphrase")
        self.said_passphrase.setProperty(u"type", u"caption")
        self.said_passphrase.setProperty(u"tone", u"muted")

        self.layout_22.addWidget(self.said_passphrase)

        self.layout_28 = QHBoxLayout()
        self.layout_28.setSpacing(8)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.change_it = QPushButton(self.change_part)
        self.change_it.setObjectName(u"change_it")
        self.change_it.setProperty(u"role", u"primary")

        self.layout_28.addWidget(self.change_it)

        self.leave_it = QPushButton(self.change_part)
        self.leave_it.setObjectName(u"leave_it")
        self.leave_it.setProperty(u"role", u"quiet")
        self.leave_it.setProperty(u"tone", u"muted")

        self.layout_28.addWidget(self.leave_it)

        self.spacer_6 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_28.addItem(self.spacer_6)


        self.layout_22.addLayout(self.layout_28)


        self.layout_18.addWidget(self.change_part)


        self.layout_4.addWidget(self.security_card)

        self.away_card = QFrame(self.column)
        self.away_card.setObjectName(u"away_card")
        self.away_card.setProperty(u"role", u"card")
        self.layout_29 = QVBoxLayout(self.away_card)
        self.layout_29.setSpacing(12)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(16, 14, 16, 16)
        self.away_title = QLabel(self.away_card)
        self.away_title.setObjectName(u"away_title")
        self.away_title.setProperty(u"type", u"lead-strong")

        self.layout_29.addWidget(self.away_title)

        self.away_lead = WrapLabel(self.away_card)
        self.away_lead.setObjectName(u"away_lead")
        self.away_lead.setProperty(u"tone", u"muted")

        self.layout_29.addWidget(self.away_lead)

        self.layout_30 = QHBoxLayout()
        self.layout_30.setSpacing(8)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.archived = QPushButton(self.away_card)
        self.archived.setObjectName(u"archived")
        self.archived.setProperty(u"glyph", u"archive")

        self.layout_30.addWidget(self.archived)

        self.spacer_7 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_30.addItem(self.spacer_7)


        self.layout_29.addLayout(self.layout_30)


        self.layout_4.addWidget(self.away_card)

        self.about_card = QFrame(self.column)
        self.about_card.setObjectName(u"about_card")
        self.about_card.setProperty(u"role", u"card")
        self.layout_31 = QVBoxLayout(self.about_card)
        self.layout_31.setSpacing(12)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(16, 14, 16, 16)
        self.about_title = QLabel(self.about_card)
        self.about_title.setObjectName(u"about_title")
        self.about_title.setProperty(u"type", u"lead-strong")

        self.layout_31.addWidget(self.about_title)

        self.about_words = WrapLabel(self.about_card)
        self.about_words.setObjectName(u"about_words")

        self.layout_31.addWidget(self.about_words)

        self.layout_32 = QHBoxLayout()
        self.layout_32.setSpacing(8)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.licences = QPushButton(self.about_card)
        self.licences.setObjectName(u"licences")
        self.licences.setProperty(u"role", u"quiet")
        self.licences.setProperty(u"glyph", u"chevron-down")
        self.licences.setCheckable(True)

        self.layout_32.addWidget(self.licences)

        self.spacer_8 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_32.addItem(self.spacer_8)


        self.layout_31.addLayout(self.layout_32)

        self.licence_part = QWidget(self.about_card)
        self.licence_part.setObjectName(u"licence_part")
        self.licence_part.setVisible(False)
        self.layout_33 = QVBoxLayout(self.licence_part)
        self.layout_33.setSpacing(8)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.licence_label = QLabel(self.licence_part)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setProperty(u"type", u"caption-strong")
        self.licence_label.setProperty(u"tone", u"muted")

        self.layout_33.addWidget(self.licence_label)

        self.layout_34 = QHBoxLayout()
        self.layout_34.setSpacing(8)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.licence = QComboBox(self.licence_part)
        self.licence.setObjectName(u"licence")

        self.layout_34.addWidget(self.licence)

        self.spacer_9 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_34.addItem(self.spacer_9)


        self.layout_33.addLayout(self.layout_34)

        self.licence_text = QPlainTextEdit(self.licence_part)
        self.licence_text.setObjectName(u"licence_text")
        self.licence_text.setReadOnly(True)
        self.licence_text.setTabChangesFocus(True)

        self.layout_33.addWidget(self.licence_text)


        self.layout_31.addWidget(self.licence_part)


        self.layout_4.addWidget(self.about_card)

        self.spacer_10 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_10)


        self.layout_3.addWidget(self.column)

        self.spacer_11 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_11)

        self.layout_3.setStretch(0, 1000)
        self.layout_3.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.text_scale_label.setBuddy(self.text_scale)
        self.name_label.setBuddy(self.name)
        self.signature_label.setBuddy(self.signature)
        self.phone_label.setBuddy(self.phone)
        self.country_label.setBuddy(self.country)
        self.current_label.setBuddy(self.current)
        self.fresh_label.setBuddy(self.fresh)
        self.again_label.setBuddy(self.again)
        self.licence_label.setBuddy(self.licence)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.appearance, self.text_scale)
        QWidget.setTabOrder(self.text_scale, self.name)
        QWidget.setTabOrder(self.name, self.signature)
        QWidget.setTabOrder(self.signature, self.phone)
        QWidget.setTabOrder(self.phone, self.country)
        QWidget.setTabOrder(self.country, self.paper)
        QWidget.setTabOrder(self.paper, self.lock_minutes)
        QWidget.setTabOrder(self.lock_minutes, self.captures)
        QWidget.setTabOrder(self.captures, self.change)
        QWidget.setTabOrder(self.change, self.new_sheet)
        QWidget.setTabOrder(self.new_sheet, self.current)
        QWidget.setTabOrder(self.current, self.show)
        QWidget.setTabOrder(self.show, self.fresh)
        QWidget.setTabOrder(self.fresh, self.again)
        QWidget.setTabOrder(self.again, self.change_it)
        QWidget.setTabOrder(self.change_it, self.leave_it)
        QWidget.setTabOrder(self.leave_it, self.archived)
        QWidget.setTabOrder(self.archived, self.licences)
        QWidget.setTabOrder(self.licences, self.licence)
        QWidget.setTabOrder(self.licence, self.licence_text)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.lead.setText(QCoreApplication.translate("SettingsPage", u"Everything here applies at once.", None))
        self.general_title.setText(QCoreApplication.translate("SettingsPage", u"General", None))
        self.appearance_label.setText(QCoreApplication.translate("SettingsPage", u"Appearance", None))
        self.text_scale_label.setText(QCoreApplication.translate("SettingsPage", u"Si&ze of text", None))
        self.practice_title.setText(QCoreApplication.translate("SettingsPage", u"Practice", None))
        self.name_label.setText(QCoreApplication.translate("SettingsPage", u"N&ame of the practice", None))
        self.signature_label.setText(QCoreApplication.translate("SettingsPage", u"&Your name on handouts", None))
        self.signature.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Left out when empty", None))
        self.phone_label.setText(QCoreApplication.translate("SettingsPage", u"Phone on han&douts", None))
        self.phone.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Left out when empty", None))
        self.country_label.setText(QCoreApplication.translate("SettingsPage", u"C&ountry", None))
        self.country.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Where you work", None))
        self.paper_label.setText(QCoreApplication.translate("SettingsPage", u"Paper", None))
        self.said_practice.setText("")
        self.second_look_title.setText(QCoreApplication.translate("SettingsPage", u"Second look", None))
        self.second_look_lead.setText(QCoreApplication.translate("SettingsPage", u"What the editor looks for in an assignment. What you switch off here is looked for no more, whoever it is for. For one client alone, say so beside the note itself.", None))
        self.limits_title.setText(QCoreApplication.translate("SettingsPage", u"Numbers of the readiness check", None))
        self.limits_lead.setText(QCoreApplication.translate("SettingsPage", u"Where the optional numbers of a check tip its lean. Grade A is a published finding, B the convention of a manual or of experts, C a convention of this program. Checks already decided stay as they were.", None))
        self.limits_passed_over.setText("")
        self.limits_record_title.setText(QCoreApplication.translate("SettingsPage", u"What was changed", None))
        self.limits_record.setText("")
        self.mirror_title.setText(QCoreApplication.translate("SettingsPage", u"A mirror for you", None))
        self.mirror.setText(QCoreApplication.translate("SettingsPage", u"Show one quiet line in Today", None))
        self.mirror_lead.setText(QCoreApplication.translate("SettingsPage", u"Now and then it says what you yourself tend to do, such as the same task several times running or a follow-up left open. It counts what you gave and asked, never what a client did, and stays in this practice.", None))
        self.security_title.setText(QCoreApplication.translate("SettingsPage", u"Security", None))
        self.lock_minutes_label.setText(QCoreApplication.translate("SettingsPage", u"Lock when nothing was touched for", None))
        self.captures.setText(QCoreApplication.translate("SettingsPage", u"Keep out of screenshots and screen sharing", None))
        self.captures_lead.setText(QCoreApplication.translate("SettingsPage", u"Switch it off when you want to show the program, as in supervision by screen. Not every program that takes pictures follows it; Ctrl+Shift+H shows initials in any case.", None))
        self.change.setText(QCoreApplication.translate("SettingsPage", u"Change the pass&phrase\u2026", None))
        self.new_sheet.setText(QCoreApplication.translate("SettingsPage", u"&New recovery sheet\u2026", None))
        self.current_label.setText(QCoreApplication.translate("SettingsPage", u"The passphrase no&w", None))
        self.eye_room.setText("")
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show.setToolTip(QCoreApplication.translate("SettingsPage", u"Show what is typed", None))
#endif // QT_CONFIG(tooltip)
        self.fresh_label.setText(QCoreApplication.translate("SettingsPage", u"The new one", None))
        self.again_label.setText(QCoreApplication.translate("SettingsPage", u"The new one once &more", None))
        self.said_passphrase.setText("")
        self.change_it.setText(QCoreApplication.translate("SettingsPage", u"Change &it", None))
        self.leave_it.setText(QCoreApplication.translate("SettingsPage", u"Leave it as it is", None))
        self.away_title.setText(QCoreApplication.translate("SettingsPage", u"Clients put away", None))
        self.away_lead.setText(QCoreApplication.translate("SettingsPage", u"Out of the list and of Today, with everything kept.", None))
        self.archived.setText(QCoreApplication.translate("SettingsPage", u"Show them\u2026", None))
        self.about_title.setText(QCoreApplication.translate("SettingsPage", u"About", None))
        self.about_words.setText("")
        self.licences.setText(QCoreApplication.translate("SettingsPage", u"Licences", None))
        self.licence_label.setText(QCoreApplication.translate("SettingsPage", u"&Of what", None))
#if QT_CONFIG(accessibility)
        self.licence_text.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Text of the licence", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
