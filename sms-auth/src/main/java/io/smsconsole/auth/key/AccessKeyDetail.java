package io.smsconsole.auth.key;

/**
 * A key with its secret half.
 *
 * @param accessKeyId its public half
 * @param secretAccessKey its secret half
 * @param status {@code Active} or {@code Inactive}
 * @param createTime when it was made, {@code yyyy-MM-dd HH:mm:ss}
 */
public record AccessKeyDetail(String accessKeyId, String secretAccessKey, String status, String createTime) {

	@Override
	public String toString() {
		return "AccessKeyDetail[" + this.accessKeyId + "]";
	}

}
