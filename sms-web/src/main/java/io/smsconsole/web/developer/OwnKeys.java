package io.smsconsole.web.developer;

import java.util.List;

import io.smsconsole.auth.key.DescribeOwnKeyListRequest;
import io.smsconsole.auth.key.OwnKey;
import io.smsconsole.auth.key.OwnKeyActions;

import org.springframework.stereotype.Component;

/**
 * The keys of the person who looks at a page.
 */
@Component
public class OwnKeys {

	private final OwnKeyActions keys;

	OwnKeys(OwnKeyActions keys) {
		this.keys = keys;
	}

	/**
	 * All their keys.
	 * @return the keys, the oldest first
	 */
	public List<OwnKey> list() {
		return this.keys.list(new DescribeOwnKeyListRequest()).ownKeySet();
	}

	/**
	 * Those that may be used.
	 * @return the keys, the oldest first
	 */
	public List<OwnKey> usable() {
		return list().stream().filter(OwnKey::enabled).toList();
	}

	/**
	 * The key to begin with.
	 * @param keys the keys to choose from
	 * @param wanted the SecretId that an address asks for, may be blank or nobody's
	 * @return the wanted key's SecretId, else that of the first, an empty string where
	 * there is none
	 */
	public static String chosen(List<OwnKey> keys, String wanted) {
		return keys.stream()
			.map(OwnKey::secretId)
			.filter((secretId) -> secretId.equals(wanted))
			.findFirst()
			.orElseGet(() -> keys.isEmpty() ? "" : keys.get(0).secretId());
	}

}
