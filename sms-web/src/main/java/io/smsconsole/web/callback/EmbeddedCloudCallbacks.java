package io.smsconsole.web.callback;

import java.net.URI;

import io.smsconsole.core.wire.upstream.CallbackToken;
import io.smsconsole.core.wire.upstream.EmbeddedCloud;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the simulated cloud in this process where to report, as soon as the port is
 * known.
 */
@Component
class EmbeddedCloudCallbacks {

	private final EmbeddedCloud cloud;

	private final CallbackToken token;

	EmbeddedCloudCallbacks(EmbeddedCloud cloud, CallbackToken token) {
		this.cloud = cloud;
		this.token = token;
	}

	@EventListener
	void listening(WebServerInitializedEvent event) {
		if (event.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		String address = "http://127.0.0.1:" + event.getWebServer().getPort();
		this.cloud.callbacks(URI.create(address + this.token.statusPath()),
				URI.create(address + this.token.replyPath()));
	}

}
