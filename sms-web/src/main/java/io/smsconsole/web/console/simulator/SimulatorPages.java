package io.smsconsole.web.console.simulator;

import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The simulator's place in the menu.
 */
@Configuration(proxyBeanMethods = false)
class SimulatorPages {

	@Bean
	MenuEntry simulatorEntry() {
		return new MenuEntry(MenuGroup.ACCESS, 40, SimulatorController.PATH, "simulator.title", "SimulateDecision");
	}

}
