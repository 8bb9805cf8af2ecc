package io.smsconsole.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Component;

/**
 * What the shop's programs send: much by day and little by night, less at weekends, a
 * little more each week.
 */
@Component
class Traffic {

	/** How busy each hour of the day is. */
	private static final double[] HOURS = { .16, .1, .06, .05, .05, .08, .2, .45, .8, 1, 1.05, 1.1, 1, .95, 1, 1, .98,
			1, 1.05, 1.15, 1.2, 1.1, .8, .4 };

	private static final double WEEKEND = 0.78;

	private static final double GROWTH = 0.35;

	private static final int DAYS = 30;

	private static final int FLOOD = 8;

	private static final int HOUR_MILLIS = 3_600_000;

	private static final List<Text> TEXTS = Arrays.stream(Text.values()).filter((text) -> text.weight() > 0).toList();

	private static final int WEIGHTS = TEXTS.stream().mapToInt(Text::weight).sum();

	private final Random random = new Random(3);

	private final Catalog catalog;

	private final ZoneId zone;

	Traffic(Catalog catalog, ZoneId zone) {
		this.catalog = catalog;
		this.zone = zone;
	}

	/**
	 * The messages of a day.
	 * @param day the day
	 * @param plan how many there are, and until when
	 * @return the messages in the order of time
	 */
	List<Sent> of(LocalDate day, Plan plan) {
		List<Sent> sent = new ArrayList<>();
		for (int hour = 0; hour < HOURS.length; hour++) {
			ZonedDateTime begin = day.atTime(hour, 0).atZone(this.zone);
			boolean flooded = plan.trouble().floodedWithCodes(begin);
			int messages = (int) (plan.perHour() * HOURS[hour] * share(day, plan.trouble().today())
					* (0.9 + this.random.nextDouble() * 0.2) * (flooded ? FLOOD : 1));
			for (int i = 0; i < messages; i++) {
				ZonedDateTime asked = begin.plusNanos(this.random.nextInt(HOUR_MILLIS) * 1_000_000L);
				if (asked.toInstant().isBefore(plan.now())) {
					sent.add(message(asked, flooded ? Text.SIGN_IN : text(), plan));
				}
			}
		}
		sent.sort(Comparator.comparing(Sent::asked));
		return sent;
	}

	private Sent message(ZonedDateTime asked, Text text, Plan plan) {
		Numbers.Abroad abroad = Numbers.abroad(this.random);
		boolean mainland = text.region() == Region.MAINLAND;
		String phone = mainland ? Numbers.mainland(this.random.nextInt(plan.people())) : abroad.number(this.random);
		return new Sent(asked.toInstant(), origin(text, 0), 0, phone, mainland ? "CN" : abroad.isoCode(),
				text.filled(this.random), plan.fate().of(asked, text.region(), text.type(), phone));
	}

	Sent.Origin origin(Text text, long task) {
		return new Sent.Origin(Long.parseLong(this.catalog.app(text.shop())), text.region(), text.type(), task,
				text.sign(), Long.parseLong(this.catalog.template(text)));
	}

	private static double share(LocalDate day, LocalDate today) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		double through = 1 - ChronoUnit.DAYS.between(day, today) / (double) DAYS;
		return (weekend ? WEEKEND : 1) * (1 - GROWTH / 2 + GROWTH * through);
	}

	private Text text() {
		int lot = this.random.nextInt(WEIGHTS);
		for (Text text : TEXTS) {
			lot -= text.weight();
			if (lot < 0) {
				return text;
			}
		}
		return Text.SIGN_IN;
	}

	/**
	 * How much is sent.
	 *
	 * @param perHour how many messages in a busy hour
	 * @param people how many people in the mainland they go to
	 * @param now when the story ends
	 * @param trouble what went wrong
	 * @param fate decides what becomes of each
	 */
	record Plan(double perHour, int people, Instant now, Trouble trouble, Fate fate) {

		static Plan of(DemoSize size, Instant now, LocalDate today) {
			Trouble trouble = new Trouble(today);
			return new Plan(size.messages() / (DAYS * Arrays.stream(HOURS).sum()), size.customers(), now, trouble,
					new Fate(new Random(17), now, trouble));
		}

	}

}
