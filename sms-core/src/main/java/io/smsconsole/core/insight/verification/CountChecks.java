package io.smsconsole.core.insight.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the counts, one verification at a time on all nodes, keeps what the last one
 * found, and raises an alarm where that is not nothing.
 */
@Service
public class CountChecks {

	private static final Logger logger = LoggerFactory.getLogger(CountChecks.class);

	/** After so long without a word a verification counts as broken off. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String REF = "statistics";

	private static final String PATH = "/console/statistics/verification";

	private final VerificationMapper mapper;

	private final CountVerifier verifier;

	private final Alarms alarms;

	private final JsonMapper json;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CountChecks(VerificationMapper mapper, CountVerifier verifier, Alarms alarms, JsonMapper json,
			TransactionTemplate transaction, Clock clock) {
		this.mapper = mapper;
		this.verifier = verifier;
		this.alarms = alarms;
		this.json = json;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Verifies the counts unless that was done lately.
	 * @param interval how old the last result may be
	 */
	public void runIfOlder(Duration interval) {
		if (find().endedAt().plus(interval).isBefore(this.clock.instant()) && begin()) {
			run();
		}
	}

	/**
	 * Announces a verification, so that nobody else begins one.
	 * @return {@code false} if one is under way
	 */
	boolean begin() {
		Instant now = this.clock.instant();
		return this.mapper.begin(now, now.minus(PATIENCE)) == 1;
	}

	/** Carries out the verification that was announced. */
	void run() {
		boolean ended = false;
		try {
			Findings findings = new Findings();
			List<LocalDate> days = this.verifier.days();
			for (int day = 0; day < days.size(); day++) {
				this.mapper.advance(this.clock.instant(), day, days.size());
				this.verifier.verify(days.get(day), findings);
			}
			this.verifier.verifyMonths(days, findings);
			this.transaction.executeWithoutResult((status) -> end(findings));
			ended = true;
			log(findings);
		}
		finally {
			if (!ended) {
				this.mapper.breakOff();
			}
		}
	}

	private void end(Findings findings) {
		this.mapper.end(this.clock.instant(), findings.messages(), findings.count(),
				this.json.writeValueAsString(findings.differences()));
		if (findings.count() > 0) {
			this.alarms.raise(NewAlarm.of(AlarmKind.STATISTICS_DIFFER, 0, REF, PATH, Long.toString(findings.count())));
		}
		else {
			this.alarms.resolve(AlarmKind.STATISTICS_DIFFER, 0, REF);
		}
	}

	/** What is known about verifications. */
	StoredCheck find() {
		return this.mapper.find();
	}

	/** What the last verification found, the first differences at least. */
	List<Difference> differences(StoredCheck check) {
		return (check.differences() != null)
				? Arrays.asList(this.json.readValue(check.differences(), Difference[].class)) : List.of();
	}

	private static void log(Findings findings) {
		if (findings.count() == 0) {
			logger.info("The statistics are exact: {} messages counted", findings.messages());
		}
		else {
			logger.error("The statistics are not what the messages give: {} differences, the first of them {}",
					findings.count(), findings.differences().get(0));
		}
	}

}
