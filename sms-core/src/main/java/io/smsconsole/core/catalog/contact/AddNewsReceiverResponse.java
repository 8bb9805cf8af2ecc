package io.smsconsole.core.catalog.contact;

/**
 * The new contact.
 *
 * @param receiverId its id
 */
public record AddNewsReceiverResponse(long receiverId) {

}
