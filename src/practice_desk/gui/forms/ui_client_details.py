# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_details.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_ClientDetails(object):
    def setupUi(self, ClientDetails):
        if not ClientDetails.objectName():
            ClientDetails.setObjectName(u"ClientDetails")
        self.layout_1 = QVBoxLayout(ClientDetails)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(12, 16, 12, 20)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ClientDetails)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"type", u"caption-strong")
        self.name_label.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(ClientDetails)
        self.name.setObjectName(u"name")

        self.layout_2.addWidget(self.name)

        self.said_name = WrapLabel(ClientDetails)
        self.said_name.setObjectName(u"said_name")
        self.said_name.setProperty(u"type", u"caption")
        self.said_name.setProperty(u"tone", u"consider")
        self.said_name.setVisible(False)

        self.layout_2.addWidget(self.said_name)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(ClientDetails)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"type", u"caption-strong")
        self.kind_label.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.kind_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.kind = Segmented(ClientDetails)
        self.kind.setObjectName(u"kind")

        self.layout_4.addWidget(self.kind)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_4)


        self.layout_1.addLayout(self.layout_3)

        self.people_row = QWidget(ClientDetails)
        self.people_row.setObjectName(u"people_row")
        self.people_row.setVisible(False)
        self.layout_5 = QVBoxLayout(self.people_row)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.people_row)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"type", u"caption-strong")
        self.people_label.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.people_label)

        self.people = QLineEdit(self.people_row)
        self.people.setObjectName(u"people")

        self.layout_6.addWidget(self.people)

        self.said_people = WrapLabel(self.people_row)
        self.said_people.setObjectName(u"said_people")
        self.said_people.setProperty(u"type", u"caption")
        self.said_people.setProperty(u"tone", u"consider")
        self.said_people.setVisible(False)

        self.layout_6.addWidget(self.said_people)


        self.layout_5.addLayout(self.layout_6)


        self.layout_1.addWidget(self.people_row)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.usual_day_label = QLabel(ClientDetails)
        self.usual_day_label.setObjectName(u"usual_day_label")
        self.usual_day_label.setProperty(u"type", u"caption-strong")
        self.usual_day_label.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.usual_day_label)

        self.usual_day = QComboBox(ClientDetails)
        self.usual_day.setObjectName(u"usual_day")

        self.layout_9.addWidget(self.usual_day)


        self.layout_8.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.usual_time_label = QLabel(ClientDetails)
        self.usual_time_label.setObjectName(u"usual_time_label")
        self.usual_time_label.setProperty(u"type", u"caption-strong")
        self.usual_time_label.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.usual_time_label)

        self.usual_time = QLineEdit(ClientDetails)
        self.usual_time.setObjectName(u"usual_time")

        self.layout_10.addWidget(self.usual_time)


        self.layout_8.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.every_weeks_label = QLabel(ClientDetails)
        self.every_weeks_label.setObjectName(u"every_weeks_label")
        self.every_weeks_label.setProperty(u"type", u"caption-strong")
        self.every_weeks_label.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.every_weeks_label)

        self.every_weeks = QComboBox(ClientDetails)
        self.every_weeks.setObjectName(u"every_weeks")

        self.layout_11.addWidget(self.every_weeks)


        self.layout_8.addLayout(self.layout_11)

        self.layout_8.setStretch(0, 3)
        self.layout_8.setStretch(1, 2)
        self.layout_8.setStretch(2, 3)

        self.layout_7.addLayout(self.layout_8)

        self.said_session = WrapLabel(ClientDetails)
        self.said_session.setObjectName(u"said_session")
        self.said_session.setProperty(u"type", u"caption")
        self.said_session.setProperty(u"tone", u"consider")
        self.said_session.setVisible(False)

        self.layout_7.addWidget(self.said_session)


        self.layout_1.addLayout(self.layout_7)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.more = QPushButton(ClientDetails)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"role", u"quiet")
        self.more.setProperty(u"glyph", u"chevron-down")
        self.more.setCheckable(True)

        self.layout_12.addWidget(self.more)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_2)


        self.layout_1.addLayout(self.layout_12)

        self.more_part = QWidget(ClientDetails)
        self.more_part.setObjectName(u"more_part")
        self.layout_13 = QVBoxLayout(self.more_part)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.pronouns_label = QLabel(self.more_part)
        self.pronouns_label.setObjectName(u"pronouns_label")
        self.pronouns_label.setProperty(u"type", u"caption-strong")
        self.pronouns_label.setProperty(u"tone", u"muted")

        self.layout_15.addWidget(self.pronouns_label)

        self.pronouns = QLineEdit(self.more_part)
        self.pronouns.setObjectName(u"pronouns")

        self.layout_15.addWidget(self.pronouns)

        self.said_pronouns = WrapLabel(self.more_part)
        self.said_pronouns.setObjectName(u"said_pronouns")
        self.said_pronouns.setProperty(u"type", u"caption")
        self.said_pronouns.setProperty(u"tone", u"consider")
        self.said_pronouns.setVisible(False)

        self.layout_15.addWidget(self.said_pronouns)


        self.layout_14.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(4)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.word_label = QLabel(self.more_part)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setProperty(u"type", u"caption-strong")
        self.word_label.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.word_label)

        self.word = QComboBox(self.more_part)
        self.word.setObjectName(u"word")
        self.word.setEditable(True)

        self.layout_16.addWidget(self.word)

        self.said_word = WrapLabel(self.more_part)
        self.said_word.setObjectName(u"said_word")
        self.said_word.setProperty(u"type", u"caption")
        self.said_word.setProperty(u"tone", u"consider")
        self.said_word.setVisible(False)

        self.layout_16.addWidget(self.said_word)


        self.layout_14.addLayout(self.layout_16)

        self.layout_14.setStretch(0, 2)
        self.layout_14.setStretch(1, 3)

        self.layout_13.addLayout(self.layout_14)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.contact_label = QLabel(self.more_part)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setProperty(u"type", u"caption-strong")
        self.contact_label.setProperty(u"tone", u"muted")

        self.layout_17.addWidget(self.contact_label)

        self.contact = QPlainTextEdit(self.more_part)
        self.contact.setObjectName(u"contact")
        self.contact.setTabChangesFocus(True)

        self.layout_17.addWidget(self.contact)

        self.said_contact = WrapLabel(self.more_part)
        self.said_contact.setObjectName(u"said_contact")
        self.said_contact.setProperty(u"type", u"caption")
        self.said_contact.setProperty(u"tone", u"consider")
        self.said_contact.setVisible(False)

        self.layout_17.addWidget(self.said_contact)


        self.layout_13.addLayout(self.layout_17)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(4)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.interests_label = QLabel(self.more_part)
        self.interests_label.setObjectName(u"interests_label")
        self.interests_label.setProperty(u"type", u"caption-strong")
        self.interests_label.setProperty(u"tone", u"muted")

        self.layout_18.addWidget(self.interests_label)

        self.interests = QPlainTextEdit(self.more_part)
        self.interests.setObjectName(u"interests")
        self.interests.setTabChangesFocus(True)

        self.layout_18.addWidget(self.interests)

        self.said_interests = WrapLabel(self.more_part)
        self.said_interests.setObjectName(u"said_interests")
        self.said_interests.setProperty(u"type", u"caption")
        self.said_interests.setProperty(u"tone", u"consider")
        self.said_interests.setVisible(False)

        self.layout_18.addWidget(self.said_interests)


        self.layout_13.addLayout(self.layout_18)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.steer_clear_label = QLabel(self.more_part)
        self.steer_clear_label.setObjectName(u"steer_clear_label")
        self.steer_clear_label.setProperty(u"type", u"caption-strong")
        self.steer_clear_label.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.steer_clear_label)

        self.steer_clear = QPlainTextEdit(self.more_part)
        self.steer_clear.setObjectName(u"steer_clear")
        self.steer_clear.setTabChangesFocus(True)

        self.layout_19.addWidget(self.steer_clear)

        self.said_steer_clear = WrapLabel(self.more_part)
        self.said_steer_clear.setObjectName(u"said_steer_clear")
        self.said_steer_clear.setProperty(u"type", u"caption")
        self.said_steer_clear.setProperty(u"tone", u"consider")
        self.said_steer_clear.setVisible(False)

        self.layout_19.addWidget(self.said_steer_clear)


        self.layout_13.addLayout(self.layout_19)


        self.layout_1.addWidget(self.more_part)

        self.not_flagged_box = QVBoxLayout()
        self.not_flagged_box.setSpacing(0)
        self.not_flagged_box.setObjectName(u"not_flagged_box")
        self.not_flagged_box.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.not_flagged_box)

        self.private = WrapLabel(ClientDetails)
        self.private.setObjectName(u"private")
        self.private.setProperty(u"type", u"caption")
        self.private.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.private)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_3)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.people_label.setBuddy(self.people)
        self.usual_day_label.setBuddy(self.usual_day)
        self.usual_time_label.setBuddy(self.usual_time)
        self.every_weeks_label.setBuddy(self.every_weeks)
        self.pronouns_label.setBuddy(self.pronouns)
        self.word_label.setBuddy(self.word)
        self.contact_label.setBuddy(self.contact)
        self.interests_label.setBuddy(self.interests)
        self.steer_clear_label.setBuddy(self.steer_clear)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.people)
        QWidget.setTabOrder(self.people, self.usual_day)
        QWidget.setTabOrder(self.usual_day, self.usual_time)
        QWidget.setTabOrder(self.usual_time, self.every_weeks)
        QWidget.setTabOrder(self.every_weeks, self.more)
        QWidget.setTabOrder(self.more, self.pronouns)
        QWidget.setTabOrder(self.pronouns, self.word)
        QWidget.setTabOrder(self.word, self.contact)
        QWidget.setTabOrder(self.contact, self.interests)
        QWidget.setTabOrder(self.interests, self.steer_clear)

        self.retranslateUi(ClientDetails)

        QMetaObject.connectSlotsByName(ClientDetails)
    # setupUi

    def retranslateUi(self, ClientDetails):
        self.name_label.setText(QCoreApplication.translate("ClientDetails", u"&Name", None))
        self.name.setPlaceholderText(QCoreApplication.translate("ClientDetails", u"Sam, or K-12", None))
        self.said_name.setText("")
        self.kind_label.setText(QCoreApplication.translate("ClientDetails", u"Who comes?", None))
        self.people_label.setText(QCoreApplication.translate("ClientDetails", u"Who might &do it?", None))
        self.people.setPlaceholderText(QCoreApplication.translate("ClientDetails", u"Ana, Ben", None))
        self.said_people.setText("")
        self.usual_day_label.setText(QCoreApplication.translate("ClientDetails", u"Usual &day", None))
        self.usual_time_label.setText(QCoreApplication.translate("ClientDetails", u"&Time", None))
        self.usual_time.setPlaceholderText(QCoreApplication.translate("ClientDetails", u"14:00", None))
        self.every_weeks_label.setText(QCoreApplication.translate("ClientDetails", u"&Rhythm", None))
        self.said_session.setText("")
        self.more.setText(QCoreApplication.translate("ClientDetails", u"&More about them", None))
        self.pronouns_label.setText(QCoreApplication.translate("ClientDetails", u"&Pronouns", None))
        self.pronouns.setPlaceholderText(QCoreApplication.translate("ClientDetails", u"they/them", None))
        self.said_pronouns.setText("")
        self.word_label.setText(QCoreApplication.translate("ClientDetails", u"They &call it", None))
        self.said_word.setText("")
        self.contact_label.setText(QCoreApplication.translate("ClientDetails", u"C&ontact", None))
        self.said_contact.setText("")
        self.interests_label.setText(QCoreApplication.translate("ClientDetails", u"&Interests", None))
        self.interests.setPlaceholderText(QCoreApplication.translate("ClientDetails", u"What they like, and are good at", None))
        self.said_interests.setText("")
        self.steer_clear_label.setText(QCoreApplication.translate("ClientDetails", u"&Steer clear of", None))
        self.steer_clear.setPlaceholderText(QCoreApplication.translate("ClientDetails", u"Words and things that bring back more than they help", None))
        self.said_steer_clear.setText("")
        self.private.setText(QCoreApplication.translate("ClientDetails", u"All of this is for you: none of it goes on paper.", None))
        pass
    # retranslateUi
