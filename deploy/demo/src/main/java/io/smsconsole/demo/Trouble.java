package io.smsconsole.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.smsconsole.core.base.phone.Carrier;

/**
 * What went wrong in these thirty days.
 *
 * @param today the last day of the story
 */
record Trouble(LocalDate today) {

	private static final int CARRIER_DAYS_AGO = 9;

	private static final int FLOOD_DAYS_AGO = 4;

	private static final int OUTAGE_DAYS_AGO = 13;

	private static final int FULL_DAYS_AGO = 2;

	private static final int LAST_CALL_DAYS_AGO = 5;

	/** The day on which a carrier's gateway failed, and the shop's receiver with it. */
	LocalDate carrierDay() {
		return this.today.minusDays(CARRIER_DAYS_AGO);
	}

	/** The night in which somebody had codes sent to strangers. */
	LocalDate floodDay() {
		return this.today.minusDays(FLOOD_DAYS_AGO);
	}

	/** The night in which the cloud did not answer for a while. */
	LocalDate outageDay() {
		return this.today.minusDays(OUTAGE_DAYS_AGO);
	}

	/** The day on which a disk was almost full. */
	LocalDate fullDay() {
		return this.today.minusDays(FULL_DAYS_AGO);
	}

	/** The day on which more went abroad than was expected. */
	LocalDate lastCallDay() {
		return this.today.minusDays(LAST_CALL_DAYS_AGO);
	}

	boolean ofCarrier(ZonedDateTime time, Carrier carrier) {
		return carrier == Carrier.CHINA_TELECOM && time.toLocalDate().equals(carrierDay())
				&& (time.getHour() == 15 || time.getHour() == 16);
	}

	boolean floodedWithCodes(ZonedDateTime time) {
		return time.toLocalDate().equals(floodDay()) && time.getHour() == 2;
	}

}
