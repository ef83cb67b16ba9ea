package se.oppnajamforelser.survey.mail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.oppnajamforelser.survey.delivery.MailTexts;

/** Gives the texts their links. */
class MailBeans {

    @Produces
    @Singleton
    MailTexts texts(MailSettings settings) {
        return new MailTexts(settings.surveyAddress(), settings.releaseAddress());
    }
}
