package io.smsconsole.web.developer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * Where programs call this installation: where the browser that asks has reached it.
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host, with its port where that is not the scheme's own
 */
public record Endpoint(String scheme, String host) {

	/**
	 * The endpoint by which a request came.
	 * @param request the request
	 * @return the endpoint
	 */
	public static Endpoint of(HttpServletRequest request) {
		UriComponents address = ServletUriComponentsBuilder.fromContextPath(request).build();
		String port = (address.getPort() != -1) ? ":" + address.getPort() : "";
		return new Endpoint(address.getScheme(), address.getHost() + port);
	}

	/**
	 * The whole address.
	 * @return such as {@code https://sms.example.com}
	 */
	public String url() {
		return this.scheme + "://" + this.host;
	}

}
