package io.smsconsole.core.catalog.contact;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What contacts look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class ContactStates {

	@Bean
	StateFinder<Long> contactState(Contacts contacts) {
		return StateFinder.of((Long id) -> contacts.find(id).map((contact) -> NewsReceiver.of(contact, false)))
			.madeBy(AddNewsReceiverRequest.class, AddNewsReceiverResponse.class, AddNewsReceiverResponse::receiverId)
			.changedBy(ModifyNewsReceiverRequest.class, ModifyNewsReceiverRequest::receiverId)
			.changedBy(DeleteNewsReceiverRequest.class, DeleteNewsReceiverRequest::receiverId);
	}

}
