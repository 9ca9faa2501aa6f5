/** Modules that a company switches on and off in a running installation: what they are, what depends on what, the operations on them. */
package emporion.platform.module;
