//! What paints the window, and why there is none.

/// Which renderer paints the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum RendererChoice {
    /// The platform's usual one, and the other where that fails.
    #[default]
    Auto,
    /// OpenGL.
    Glow,
    /// Vulkan, Metal or DirectX, where it is built in.
    #[cfg(any(feature = "wgpu", target_os = "windows", target_os = "macos"))]
    Wgpu,
}

/// Why there is no window, in words for people.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoWindow(pub String);
