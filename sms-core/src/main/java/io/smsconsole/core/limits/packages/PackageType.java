package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;
import io.smsconsole.core.base.parameter.Parameters;

/**
 * How a package was come by. The numbers are those of {@code PackageType} on the wire.
 */
public enum PackageType implements Coded {

	/** 赠送. */
	GIFT(0),

	/** 购买. */
	BOUGHT(1);

	private final int wire;

	PackageType(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	static PackageType parse(Integer wire) {
		Integer given = Parameters.present("PackageType", wire);
		return switch (given) {
			case 0 -> GIFT;
			case 1 -> BOUGHT;
			default -> throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "PackageType", "package.type");
		};
	}

}
