package io.smsconsole.core.catalog.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The contacts of applications, at most {@value #LIMIT} each.
 */
@Service
public class Contacts {

	/** The most contacts that an application can have. */
	public static final int LIMIT = 5;

	private static final String ID = "ReceiverId";

	private final ContactMapper mapper;

	private final Apps apps;

	Contacts(ContactMapper mapper, Apps apps) {
		this.mapper = mapper;
		this.apps = apps;
	}

	/**
	 * Who wants to be told of something.
	 * @param sdkAppId the application with which it happened
	 * @param kind what kind of thing happened
	 * @return the contacts, empty where nobody does
	 */
	public List<Contact> of(long sdkAppId, ContactKind kind) {
		return list(sdkAppId).stream().filter((contact) -> contact.wants(kind)).toList();
	}

	/**
	 * Checks what is written about a contact, before it is sent.
	 * @param name the name
	 * @param phone the number
	 * @param email the e-mail address
	 * @return what is wrong, empty where it may be sent
	 */
	public List<SmsException> problems(String name, String phone, String email) {
		Problems problems = Problems.all();
		ContactText text = ContactText.of((name != null) ? name : "", phone, email, problems);
		problems.check(() -> {
			reachable(orElse(text.phone(), phone), orElse(text.email(), email));
			return text;
		});
		return problems.list();
	}

	List<Contact> list(long sdkAppId) {
		return this.mapper.ofApp(sdkAppId).stream().map(ContactRow::contact).toList();
	}

	Optional<Contact> find(long id) {
		return Optional.ofNullable(this.mapper.find(id)).map(ContactRow::contact);
	}

	@RetriedTransaction
	long add(long sdkAppId, ContactText text, Set<ContactKind> kinds) {
		this.apps.lock(sdkAppId);
		List<Contact> others = list(sdkAppId);
		if (others.size() >= LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, null, "contact.limit", LIMIT);
		}
		ContactRow row = checked(new ContactRow(0, sdkAppId, text.name(), orElse(text.phone(), ""),
				orElse(text.email(), ""), ContactKind.bits(kinds)), others);
		this.mapper.insert(row);
		return this.mapper.insertedId();
	}

	@RetriedTransaction
	void modify(long sdkAppId, long id, ContactText text, Kinds kinds) {
		this.apps.lock(sdkAppId);
		Contact before = existing(sdkAppId, id);
		List<Contact> others = list(sdkAppId).stream().filter((contact) -> contact.id() != id).toList();
		this.mapper.update(checked(
				new ContactRow(id, sdkAppId, orElse(text.name(), before.name()), orElse(text.phone(), before.phone()),
						orElse(text.email(), before.email()), ContactKind.bits(kinds.over(before.kinds()))),
				others));
	}

	@RetriedTransaction
	void delete(long sdkAppId, long id) {
		this.apps.lock(sdkAppId);
		existing(sdkAppId, id);
		this.mapper.delete(id);
	}

	@EventListener
	void deleteAll(AppDeleted deleted) {
		this.mapper.deleteOfApp(deleted.sdkAppId());
	}

	private Contact existing(long sdkAppId, long id) {
		return find(id).filter((contact) -> contact.sdkAppId() == sdkAppId)
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, ID, "contact.unknown"));
	}

	private static ContactRow checked(ContactRow row, List<Contact> others) {
		reachable(row.phone(), row.email());
		for (Contact other : others) {
			if (!row.phone().isEmpty() && other.phone().equals(row.phone())) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "PhoneNumber", "contact.twice", other.name());
			}
			if (!row.email().isEmpty() && other.email().equalsIgnoreCase(row.email())) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Email", "contact.twice", other.name());
			}
		}
		return row;
	}

	private static void reachable(String phone, String email) {
		if ("".equals(orElse(phone, "")) && "".equals(orElse(email, ""))) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "PhoneNumber", "contact.unreachable");
		}
	}

	private static String orElse(String text, String other) {
		return (text != null) ? text : other;
	}

}
