package io.smsconsole.core.catalog.contact;

import java.util.EnumSet;
import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done with the contacts of an application.
 */
@Service
public class ContactActions {

	private static final String MODIFY = "ModifyNewsReceiver";

	private final Contacts contacts;

	private final Apps apps;

	private final AppVisibility visibility;

	ContactActions(Contacts contacts, Apps apps, AppVisibility visibility) {
		this.contacts = contacts;
		this.apps = apps;
		this.visibility = visibility;
	}

	/**
	 * Lists the contacts of an application.
	 * @param request which application
	 * @return its contacts, masked for whoever may not change them
	 */
	@Action(name = "DescribeNewsReceiver", access = Access.READ, resource = Resource.APP)
	public DescribeNewsReceiverResponse list(DescribeNewsReceiverRequest request) {
		long sdkAppId = this.apps.find(AppId.parse(request.smsSdkAppId())).orElseThrow(AppId::unknown).sdkAppId();
		boolean whole = this.visibility.visible(MODIFY, sdkAppId);
		List<NewsReceiver> receivers = this.contacts.list(sdkAppId)
			.stream()
			.map((contact) -> NewsReceiver.of(contact, whole))
			.toList();
		return new DescribeNewsReceiverResponse(receivers, receivers.size());
	}

	/**
	 * Adds a contact.
	 * @param request who, and what they are told of
	 * @return the contact's id
	 */
	@Action(name = "AddNewsReceiver", access = Access.WRITE, resource = Resource.APP)
	public AddNewsReceiverResponse add(AddNewsReceiverRequest request) {
		long sdkAppId = AppId.parse(request.smsSdkAppId());
		ContactText text = ContactText.of((request.name() != null) ? request.name() : "", request.phoneNumber(),
				request.email(), Problems.first());
		return new AddNewsReceiverResponse(
				this.contacts.add(sdkAppId, text, Kinds.of(request).over(EnumSet.noneOf(ContactKind.class))));
	}

	/**
	 * Changes a contact.
	 * @param request which, and what changes
	 * @return nothing to tell
	 */
	@Action(name = MODIFY, access = Access.WRITE, resource = Resource.APP)
	public Done modify(ModifyNewsReceiverRequest request) {
		this.contacts.modify(AppId.parse(request.smsSdkAppId()), id(request.receiverId()),
				ContactText.of(request.name(), request.phoneNumber(), request.email(), Problems.first()),
				Kinds.of(request));
		return new Done();
	}

	/**
	 * Deletes a contact.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteNewsReceiver", access = Access.WRITE, resource = Resource.APP)
	public Done delete(DeleteNewsReceiverRequest request) {
		this.contacts.delete(AppId.parse(request.smsSdkAppId()), id(request.receiverId()));
		return new Done();
	}

	private static long id(Long id) {
		if (id == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "ReceiverId", "contact.id-missing");
		}
		return id;
	}

}
