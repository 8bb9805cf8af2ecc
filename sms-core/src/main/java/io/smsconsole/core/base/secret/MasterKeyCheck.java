package io.smsconsole.core.base.secret;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Compares the master key with the one of the first start, so that a wrong one stops the
 * start and not some message later on.
 */
@Component
class MasterKeyCheck implements InitializingBean {

	private static final String KNOWN = "sms-console";

	private final MasterKeyCheckMapper mapper;

	private final SecretBox box;

	MasterKeyCheck(MasterKeyCheckMapper mapper, SecretBox box) {
		this.mapper = mapper;
		this.box = box;
	}

	@Override
	public void afterPropertiesSet() {
		this.mapper.keepFirst(this.box.encrypt(KNOWN));
		this.box.decrypt(this.mapper.row().secret());
	}

}
