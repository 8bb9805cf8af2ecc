package io.smsconsole.core.audience.unsubscribe;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneParts;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who wants no more messages of a type under a sign. In force at once: nothing of it is
 * kept in memory.
 */
@Service
public class Unsubscriptions {

	private static final JsonMapper JSON = new JsonMapper();

	private final UnsubscriptionMapper mapper;

	private final Ids ids;

	private final Clock clock;

	Unsubscriptions(UnsubscriptionMapper mapper, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Unsubscribes whoever answered a message with one of the words for it, within the
	 * transaction that keeps the answer.
	 * @param answer what was answered, by whom, to what
	 * @return whether it was such a word
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean answered(UnsubscribeAnswer answer) {
		if (!UnsubscribeKeyword.is(answer.content())) {
			return false;
		}
		this.mapper.insertAnswer(new Unsubscription(this.ids.next(), answer.phone(), answer.signName(),
				answer.smsType(), PhoneParts.of(answer.phone()).region(), answer.sdkAppId(), answer.replyId(),
				this.clock.instant(), false));
		return true;
	}

	/**
	 * What some numbers want no more of, as it is committed at this moment.
	 * @param phones the numbers in E.164, each once
	 * @return what they are unsubscribed from
	 */
	public Set<Unwanted> among(Collection<String> phones) {
		return phones.isEmpty() ? Set.of() : Set.copyOf(this.mapper.among(JSON.writeValueAsString(phones)));
	}

	@RetriedTransaction
	int add(long sdkAppId, String signName, SmsType smsType, List<PhoneNumber> numbers) {
		if (numbers.isEmpty()) {
			return 0;
		}
		return this.mapper.insert(numbers.stream()
			.map((number) -> new Unsubscription(this.ids.next(), number.e164(), signName, smsType, number.region(),
					sdkAppId, 0, this.clock.instant(), false))
			.toList());
	}

	Keyset.Part<Unsubscription> list(UnsubscriptionFilter filter, Keyset keyset) {
		return keyset.part(this.mapper.list(filter, keyset), Unsubscription::id);
	}

}
