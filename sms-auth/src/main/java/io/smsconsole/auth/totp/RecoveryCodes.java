package io.smsconsole.auth.totp;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.auth.account.RandomText;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.stereotype.Component;

/**
 * Codes for the day on which the app is lost: ten, each good once, of which only hashes
 * are stored. They are long enough, with 79 bits, that hashing them once is enough.
 */
@Component
class RecoveryCodes {

	private static final int COUNT = 10;

	private static final int LENGTH = 16;

	private static final String GROUPS = "(?<=\\G.{4})(?=.)";

	private static final String BETWEEN = "[\\s-]";

	private final TotpMapper mapper;

	RecoveryCodes(TotpMapper mapper) {
		this.mapper = mapper;
	}

	/** Replaces whatever codes the account had. */
	List<String> renew(long uin) {
		this.mapper.deleteRecoveryCodes(uin);
		List<String> codes = Stream.generate(() -> RandomText.typeable(LENGTH)).distinct().limit(COUNT).toList();
		codes.forEach((code) -> this.mapper.insertRecoveryCode(uin, hash(uin, code)));
		return codes.stream().map((code) -> String.join("-", code.split(GROUPS))).toList();
	}

	/** Whether a code is good; from now on it is not. */
	boolean use(long uin, String typed) {
		String code = typed.replaceAll(BETWEEN, "").toLowerCase(Locale.ROOT);
		return code.length() == LENGTH && this.mapper.deleteRecoveryCode(uin, hash(uin, code)) == 1;
	}

	void drop(long uin) {
		this.mapper.deleteRecoveryCodes(uin);
	}

	int left(long uin) {
		return this.mapper.countRecoveryCodes(uin);
	}

	private static byte[] hash(long uin, String code) {
		return DigestUtils.sha256(uin + " " + code);
	}

}
