/**
 * The pages of the installation itself: upstream, jobs, nodes, versions and storage, and
 * what every page says when something is wrong with it.
 */
package io.smsconsole.web.console.system;
