package io.smsconsole.core.base.phone;

import java.util.Locale;

import com.google.i18n.phonenumbers.PhoneNumberToCarrierMapper;
import com.google.i18n.phonenumbers.Phonenumber;
import io.smsconsole.core.base.kind.Coded;

/**
 * Whose network a number is in. Carriers give different meanings to the same code.
 */
public enum Carrier implements Coded {

	/** None is known, or the number belongs to none. */
	NONE(0),

	/** 移动. */
	CHINA_MOBILE(1),

	/** 电信. */
	CHINA_TELECOM(2),

	/** 联通. */
	CHINA_UNICOM(3),

	/** All three: the code means the same everywhere. No number is in it. */
	ALL(4);

	private static final String MAINLAND = "+86";

	private final int wire;

	Carrier(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Tells the carrier that a mainland number was given out by. A number that has moved
	 * to another one keeps its prefix, so this is a good guess and no more.
	 * @param e164 a valid number in E.164
	 * @return the carrier, {@link #NONE} for numbers abroad and those of other carriers
	 */
	public static Carrier of(String e164) {
		if (!e164.startsWith(MAINLAND)) {
			return NONE;
		}
		Phonenumber.PhoneNumber number = new Phonenumber.PhoneNumber().setCountryCode(MainlandMobiles.COUNTRY_CODE)
			.setNationalNumber(Long.parseLong(e164.substring(MAINLAND.length())));
		return switch (PhoneNumberToCarrierMapper.getInstance().getNameForValidNumber(number, Locale.ENGLISH)) {
			case "China Mobile" -> CHINA_MOBILE;
			case "China Telecom" -> CHINA_TELECOM;
			case "China Unicom" -> CHINA_UNICOM;
			default -> NONE;
		};
	}

}
