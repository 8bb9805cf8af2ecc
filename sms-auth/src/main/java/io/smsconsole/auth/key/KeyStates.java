package io.smsconsole.auth.key;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What access keys look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class KeyStates {

	@Bean
	StateFinder<String> keyState(AccessKeyMapper keys) {
		return StateFinder.of((String secretId) -> keys.find(secretId).map(Facts::of))
			.madeBy(CreateAccessKeyRequest.class, CreateAccessKeyResponse.class,
					(answer) -> answer.accessKey().accessKeyId())
			.changedBy(UpdateAccessKeyRequest.class, UpdateAccessKeyRequest::accessKeyId)
			.changedBy(DeleteAccessKeyRequest.class, DeleteAccessKeyRequest::accessKeyId);
	}

	/**
	 * What people decide about a key.
	 *
	 * @param accessKeyId its public half
	 * @param uin whose it is
	 * @param status whether it may be used
	 */
	record Facts(String accessKeyId, long uin, String status) {

		static Facts of(StoredKey key) {
			return new Facts(key.secretId(), key.uin(), KeyStatus.of(key.enabled()));
		}

	}

}
