package io.smsconsole.core.sending.send;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.smsconsole.core.base.action.CallNote;
import io.smsconsole.core.base.action.CallNotes;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.idempotency.IdempotentCalls;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one transaction in which several requests are accepted.
 */
@Component
class AcceptanceTransaction {

	private final Sender sender;

	private final IdempotentCalls named;

	private final ObjectProvider<CallNotes> notes;

	AcceptanceTransaction(Sender sender, IdempotentCalls named, ObjectProvider<CallNotes> notes) {
		this.sender = sender;
		this.named = named;
		this.notes = notes;
	}

	/**
	 * Accepts requests.
	 * @param calls the requests
	 * @return what came of each, in the same order
	 */
	@RetriedTransaction
	public List<Decided> commit(List<SendCall> calls) {
		Decided[] decided = new Decided[calls.size()];
		List<Integer> first = new ArrayList<>();
		List<Integer> again = new ArrayList<>();
		for (int i = 0; i < decided.length; i++) {
			NamedCall name = calls.get(i).named();
			boolean underWay = name != null && first.stream().anyMatch((other) -> same(name, calls.get(other)));
			decided[i] = (name == null || underWay) ? null : before(name);
			if (decided[i] == null) {
				(underWay ? again : first).add(i);
			}
		}
		send(calls, first, decided);
		again.forEach((i) -> decided[i] = before(calls.get(i).named()));
		note(calls, decided);
		return Arrays.asList(decided);
	}

	private void note(List<SendCall> calls, Decided[] decided) {
		List<CallNote> wentWell = IntStream.range(0, decided.length)
			.filter((i) -> decided[i].refusal() == null)
			.mapToObj((i) -> calls.get(i).note())
			.filter(Objects::nonNull)
			.toList();
		if (!wentWell.isEmpty()) {
			this.notes.getObject().write(wentWell);
		}
	}

	private void send(List<SendCall> calls, List<Integer> which, Decided[] decided) {
		List<List<Verdict>> verdicts = this.sender.send(which.stream().map((i) -> calls.get(i).order()).toList());
		for (int k = 0; k < which.size(); k++) {
			SendCall call = calls.get(which.get(k));
			decided[which.get(k)] = Decided.of(verdicts.get(k));
			if (call.named() != null) {
				this.named.end(call.named(), verdicts.get(k));
			}
		}
	}

	/** {@code null} for a call that was not made before. */
	private Decided before(NamedCall name) {
		try {
			Optional<Verdict[]> before = this.named.begin(name, Verdict[].class);
			return before.map((verdicts) -> Decided.of(List.of(verdicts))).orElse(null);
		}
		catch (SmsException ex) {
			return Decided.refused(ex);
		}
	}

	private static boolean same(NamedCall name, SendCall other) {
		return other.named() != null && other.named().uin() == name.uin()
				&& other.named().key().key().equals(name.key().key());
	}

}
